import { Fen } from '../../contract/values/fen'
import type { Language } from '../../contract/values/language'
import { Ratio } from '../../contract/values/ratio'
import { noteIn } from './englishNotes'
import { VALUE_TEXTS } from './valueWords'
import { word } from './words'

const MONEY = new Set(['amount', 'to', 'yearMax', 'deductible', 'fee'])
const RATIO = new Set(['ratio', 'add', '甲', '乙', 'filed', 'emergency', 'unfiled'])
const MONEY_PATHS = /(minBalance|keepMin|maxPerTransfer|fee|premium\.amount)$/

function moneyText(key: string, value: number, language: Language): string {
  const { yuan, upTo, yearMax } = VALUE_TEXTS[language]
  const amount = yuan(Fen.format(value))
  return key === 'to' ? upTo(amount) : key === 'yearMax' ? yearMax(amount) : amount
}

function numberText(key: string, value: number, language: Language): string {
  const texts = VALUE_TEXTS[language]
  if (MONEY.has(key)) return moneyText(key, value, language)
  if (RATIO.has(key)) {
    const text = Ratio.format(value)
    if (key === 'ratio') return text
    return `${key === 'add' ? texts.add : (texts.classes[key] ?? word(key, '', language))} ${text}`
  }
  if (key === 'ageFrom') return texts.ageFrom(value)
  if (key === 'ageBelow') return texts.ageBelow(value)
  return `${word(key, '', language)} ${value}`
}

function entryText(key: string, value: unknown, path: string, language: Language): string {
  const texts = VALUE_TEXTS[language]
  if (typeof value === 'number') return numberText(key, value, language)
  if (value === null) return key === 'amount' ? texts.noCap : ''
  if (typeof value === 'boolean') return flagText(key, value, language)
  if (key === 'note') return texts.note(noteIn(String(value), language))
  if (key === 'per') return value === 'visit' ? texts.eachVisit : ''
  return valueText(value, path, language)
}

function flagText(key: string, value: boolean, language: Language): string {
  const flag = VALUE_TEXTS[language].flags[key]
  if (flag) return value ? flag[0] : flag[1]
  return value ? word(key, '', language) : ''
}

/** A value of a policy in Chinese or English, for people: "退休 1,300.00 元；在职 1,800.00 元". */
export function valueText(value: unknown, path: string, language: Language = 'zh'): string {
  const texts = VALUE_TEXTS[language]
  if (value === null) return texts.noLimit
  if (typeof value === 'boolean') return value ? texts.yes : texts.no
  if (typeof value === 'number') return MONEY_PATHS.test(path) ? texts.yuan(Fen.format(value)) : String(value)
  if (typeof value === 'string') return word(value, path, language)
  if (Array.isArray(value)) {
    if (value.length === 0) return texts.nothing
    const rows = value.map((each: unknown) => valueText(each, path, language))
    return rows.join(typeof value[0] === 'object' ? texts.betweenRows : texts.betweenWords)
  }
  return Object.entries(value as object)
    .map(([key, each]) => entryText(key, each, path, language))
    .filter((text) => text !== '')
    .join(' ')
}
