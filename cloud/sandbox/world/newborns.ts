import type { Day, Region, Sex } from '../../contract/values'
import { SAMPLE_CITY } from './regions'

/** A child of the registry that has no ID number yet: found by its birth certificate alone. */
export interface NewbornData {
  readonly id: string
  readonly name: string
  readonly sex: Sex
  readonly birthDate: Day
  readonly birthCertNumber: string
  readonly motherId: string
  readonly region: Region
  /** "赵家" */
  readonly group: string
  readonly story: string
}

export const NEWBORNS: readonly NewbornData[] = Object.freeze([
  {
    id: 'zhao-xiaobao',
    name: '赵小宝',
    sex: 'male',
    birthDate: '2026-11-05',
    birthCertNumber: 'Z990100001',
    motherId: 'zhao-xiaomei',
    region: SAMPLE_CITY,
    group: '赵家',
    story: '赵小梅刚出生的儿子，还没有身份证号：用出生医学证明编号 Z990100001 和妈妈的刷脸绑定。',
  },
])
