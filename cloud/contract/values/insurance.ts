import * as v from 'valibot'

/** 险种 (interface standard, insutype): 310 职工基本医疗保险, 390 城乡居民基本医疗保险. */
export const INSURANCE_TYPES = ['310', '390'] as const
export type InsuranceType = (typeof INSURANCE_TYPES)[number]
export const InsuranceTypeSchema = v.picklist(INSURANCE_TYPES)

/** 在职 or 退休; null for residents (390), who have no such standing. */
export const EMPLOYMENTS = ['active', 'retired'] as const
export type Employment = (typeof EMPLOYMENTS)[number]
export const EmploymentSchema = v.nullable(v.picklist(EMPLOYMENTS))

/** 参保状态: only `normal` receives benefits. */
export const STANDINGS = ['normal', 'arrears', 'frozen', 'paused', 'ended'] as const
export type Standing = (typeof STANDINGS)[number]
export const StandingSchema = v.picklist(STANDINGS)

/** 参保状态 as sentences say it. */
export const STANDING_LABELS: Readonly<Record<Standing, string>> = Object.freeze({
  normal: '正常参保',
  arrears: '欠费',
  frozen: '已冻结',
  paused: '暂停参保',
  ended: '终止参保',
})

/** "在职职工医保", "退休职工医保", "城乡居民医保". */
export function insuranceLabel(insurance: InsuranceType, employment: Employment | null): string {
  if (insurance === '390') return '城乡居民医保'
  return employment === 'retired' ? '退休职工医保' : '在职职工医保'
}
