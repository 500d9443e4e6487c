import type { EvidenceKind } from '../../contract/shapes'
import { IdNumber, Relation } from '../../contract/values'
import type { PersonData } from '../world/types'
import type { PaperLine } from './paper'

const SEX = { male: '男', female: '女' } as const

function bornOn({ idNumber }: PersonData): string {
  const [year, month, day] = IdNumber.birthDate(idNumber).split('-').map(Number)
  return `${year}年${month}月${day}日`
}

const birthCert = (child: PersonData, parent: PersonData, serial: string): PaperLine[] => {
  const isMother = IdNumber.sex(parent.idNumber) === 'female'
  return [
    ['新生儿姓名', child.name],
    ['性别', SEX[IdNumber.sex(child.idNumber)]],
    ['出生日期', bornOn(child)],
    [isMother ? '母亲姓名' : '父亲姓名', parent.name],
    ['签发机构', '示例市妇幼保健院（虚构）'],
    ['编号', serial],
  ]
}

const household = (holder: PersonData, member: PersonData, relation: Relation): PaperLine[] => [
  ['户主', holder.name],
  ['姓名', member.name],
  ['与户主关系', Relation.label(relation)],
  ['性别', SEX[IdNumber.sex(member.idNumber)]],
  ['出生日期', bornOn(member)],
  ['登记机关', '示例市户口登记（虚构）'],
]

/**
 * What a sample paper says of two fictional people.
 * @param relation what the member is to the holder
 */
export const paperLines = (
  kind: EvidenceKind,
  holder: PersonData,
  member: PersonData,
  relation: Relation,
): PaperLine[] =>
  kind === 'birthCert'
    ? birthCert(member, holder, `Z${member.idNumber.slice(0, 6)}${member.idNumber.slice(10, 14)}`)
    : household(holder, member, relation)
