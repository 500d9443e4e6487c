import * as v from 'valibot'

export const INSTITUTION_KINDS = ['hospital', 'community', 'pharmacy', 'emergency'] as const
export type InstitutionKind = (typeof INSTITUTION_KINDS)[number]
export const InstitutionKindSchema = v.picklist(INSTITUTION_KINDS)

/** 医院等级; a pharmacy has none. */
export const LEVELS = ['一级', '二级', '三级'] as const
export type Level = (typeof LEVELS)[number]
export const LevelSchema = v.nullable(v.picklist(LEVELS))

/** 甲乙丙等, within a level; null where it is not known or does not matter. */
export const GRADES = ['甲等', '乙等', '丙等', '特等'] as const
export type Grade = (typeof GRADES)[number]
export const GradeSchema = v.nullable(v.picklist(GRADES))
