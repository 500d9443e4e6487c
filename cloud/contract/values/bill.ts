import * as v from 'valibot'

/** 类别: 甲 wholly in scope, 乙 after a share of one's own, 丙 outside the list. */
export const ITEM_CLASSES = ['甲', '乙', '丙'] as const
export type ItemClass = (typeof ITEM_CLASSES)[number]
export const ItemClassSchema = v.picklist(ITEM_CLASSES)

export const ITEM_KINDS = ['drug', 'device', 'consumable', 'service', 'supplement'] as const
export type ItemKind = (typeof ITEM_KINDS)[number]
export const ItemKindSchema = v.picklist(ITEM_KINDS)

export const ITEM_KIND_LABELS: Readonly<Record<ItemKind, string>> = Object.freeze({
  drug: '药品',
  device: '医疗器械',
  consumable: '医用耗材',
  service: '诊疗服务',
  supplement: '保健品',
})

/**
 * What becomes of each part of a bill that the fund does not pay:
 * 起付线, 比例自付, 先行自付, 超限价, 全自费, 超封顶.
 */
export const BUCKETS = [
  'deductible',
  'coinsurance',
  'preSelfPay',
  'overLimitPay',
  'fullSelfPay',
  'overCap',
] as const
export type Bucket = (typeof BUCKETS)[number]
export const BucketSchema = v.picklist(BUCKETS)

export const BUCKET_LABELS: Readonly<Record<Bucket, string>> = Object.freeze({
  deductible: '起付线',
  coinsurance: '比例自付',
  preSelfPay: '先行自付',
  overLimitPay: '超限价',
  fullSelfPay: '全自费',
  overCap: '超封顶',
})

/** The same in English. */
export const BUCKET_LABELS_IN_ENGLISH: Readonly<Record<Bucket, string>> = Object.freeze({
  deductible: 'Deductible',
  coinsurance: 'Coinsurance',
  preSelfPay: 'Own share of class B items',
  overLimitPay: 'Above the price limit',
  fullSelfPay: 'Not covered',
  overCap: 'Above the annual limit',
})

/** 就诊类别 (med_type): 11 普通门诊, 13 急诊, 14 门诊慢特病, 21 普通住院, 41 定点药店购药. */
export const VISIT_TYPES = ['11', '13', '14', '21', '41'] as const
export type VisitType = (typeof VISIT_TYPES)[number]
export const VisitTypeSchema = v.picklist(VISIT_TYPES)

export const VISIT_TYPE_LABELS: Readonly<Record<VisitType, string>> = Object.freeze({
  '11': '普通门诊',
  '13': '急诊',
  '14': '门诊慢特病',
  '21': '住院',
  '41': '药店购药',
})

/** Out of which pocket a payer paid. 当年 is the credit year of the bill, 历年 all years before. */
export const POCKETS = ['currentYear', 'earlierYears', 'pot', 'wallet', 'cash'] as const
export type Pocket = (typeof POCKETS)[number]
export const PocketSchema = v.picklist(POCKETS)
