import { Fen } from '../../contract/values/fen'
import { Ratio } from '../../contract/values/ratio'
import { word } from './words'

const MONEY = new Set(['amount', 'to', 'yearMax', 'deductible', 'fee'])
const RATIO = new Set(['ratio', 'add', '甲', '乙', 'filed', 'emergency', 'unfiled'])
const MONEY_PATHS = /(minBalance|keepMin|maxPerTransfer|fee|premium\.amount)$/

const yuan = (fen: Fen): string => `${Fen.format(fen)} 元`

function entryText(key: string, value: unknown, path: string): string {
  if (typeof value === 'number') {
    if (MONEY.has(key))
      return key === 'to' ? `到 ${yuan(value)}` : key === 'yearMax' ? `全年最多 ${yuan(value)}` : yuan(value)
    if (RATIO.has(key)) {
      const text = Ratio.format(value)
      return key === 'ratio' ? text : `${key === 'add' ? '加' : word(key)} ${text}`
    }
    if (key === 'ageFrom') return `满 ${value} 岁`
    if (key === 'ageBelow') return `不满 ${value} 岁`
    return `${word(key)} ${value}`
  }
  if (value === null) return key === 'amount' ? '没有封顶' : ''
  if (typeof value === 'boolean') return flagText(key, value)
  if (key === 'note') return `（${String(value)}）`
  if (key === 'per') return value === 'visit' ? '每次' : ''
  return valueText(value, path)
}

const FLAGS: Readonly<Record<string, readonly [yes: string, no: string]>> = {
  specialty: ['专科', '非专科'],
  special: ['特殊', ''],
  primary: ['基层', '非基层'],
  referred: ['已转诊', '未转诊'],
  familyDoctor: ['已签约', '未签约'],
  student: ['学生', '非学生'],
}

function flagText(key: string, value: boolean): string {
  const flag = FLAGS[key]
  if (flag) return value ? flag[0] : flag[1]
  return value ? word(key) : ''
}

/** A value of a policy in Chinese, for people: "退休 1,300.00 元；在职 1,800.00 元". */
export function valueText(value: unknown, path: string): string {
  if (value === null) return '没有限制'
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (typeof value === 'number') return MONEY_PATHS.test(path) ? yuan(value) : String(value)
  if (typeof value === 'string') return word(value, path)
  if (Array.isArray(value)) {
    if (value.length === 0) return '没有'
    const rows = value.map((each: unknown) => valueText(each, path))
    return rows.join(typeof value[0] === 'object' ? '；' : '、')
  }
  return Object.entries(value as object)
    .map(([key, each]) => entryText(key, each, path))
    .filter((text) => text !== '')
    .join(' ')
}
