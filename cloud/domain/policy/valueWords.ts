import type { Language } from '../../contract/values/language'

type Flag = 'specialty' | 'special' | 'primary' | 'referred' | 'familyDoctor' | 'student'

interface ValueTexts {
  readonly yuan: (amount: string) => string
  readonly upTo: (amount: string) => string
  readonly yearMax: (amount: string) => string
  readonly ageFrom: (age: number) => string
  readonly ageBelow: (age: number) => string
  readonly note: (text: string) => string
  readonly add: string
  readonly noCap: string
  readonly eachVisit: string
  readonly noLimit: string
  readonly yes: string
  readonly no: string
  readonly nothing: string
  readonly betweenRows: string
  readonly betweenWords: string
  /** 甲 and 乙, where they are called otherwise. */
  readonly classes: Readonly<Record<string, string | undefined>>
  /** What is said where a condition holds, and where it does not. */
  readonly flags: Readonly<Record<Flag, readonly [yes: string, no: string]>> &
    Readonly<Record<string, readonly [yes: string, no: string] | undefined>>
}

/** The words between and around the values of a policy. */
export const VALUE_TEXTS: Readonly<Record<Language, ValueTexts>> = {
  zh: {
    yuan: (amount) => `${amount} 元`,
    upTo: (amount) => `到 ${amount}`,
    yearMax: (amount) => `全年最多 ${amount}`,
    ageFrom: (age) => `满 ${age} 岁`,
    ageBelow: (age) => `不满 ${age} 岁`,
    note: (text) => `（${text}）`,
    add: '加',
    noCap: '没有封顶',
    eachVisit: '每次',
    noLimit: '没有限制',
    yes: '是',
    no: '否',
    nothing: '没有',
    betweenRows: '；',
    betweenWords: '、',
    classes: {},
    flags: {
      specialty: ['专科', '非专科'],
      special: ['特殊', ''],
      primary: ['基层', '非基层'],
      referred: ['已转诊', '未转诊'],
      familyDoctor: ['已签约', '未签约'],
      student: ['学生', '非学生'],
    },
  },
  en: {
    yuan: (amount) => `¥${amount}`,
    upTo: (amount) => `up to ${amount}`,
    yearMax: (amount) => `${amount} a year at most`,
    ageFrom: (age) => `from age ${age}`,
    ageBelow: (age) => `below age ${age}`,
    note: (text) => `(${text})`,
    add: '+',
    noCap: 'no limit',
    eachVisit: 'each visit',
    noLimit: 'no limit',
    yes: 'yes',
    no: 'no',
    nothing: 'none',
    betweenRows: '; ',
    betweenWords: ', ',
    classes: { 甲: 'class A', 乙: 'class B' },
    flags: {
      specialty: ['specialist', 'not specialist'],
      special: ['special', ''],
      primary: ['primary care', 'not primary care'],
      referred: ['referred', 'not referred'],
      familyDoctor: ['with a family doctor', 'without a family doctor'],
      student: ['student', 'not a student'],
    },
  },
}
