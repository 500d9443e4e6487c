import { type Day, Day as Days, Relation } from '../../contract/values'
import { callName } from '../access/callName'
import type { PersonFacts } from './facts'

export interface BindingNotice {
  readonly personId: string
  readonly kind: 'binding' | 'review'
  readonly title: string
  readonly text: string
  readonly link: string | null
}

type Party = Pick<PersonFacts, 'personId' | 'name' | 'sex'>

/** Holder and member of a binding, existing or asked for. */
export interface Parties {
  readonly holder: Party
  readonly member: Party
  /** What the member is to the holder. */
  readonly relation: Relation
}

const FAMILY = 'pages/family/index'
const PROGRESS = 'packages/binding/progress/index'

/** 女儿陈静: the other as this side calls him, with the name, since a notice is read without its page. */
const holderAsMemberSays = ({ holder, relation }: Parties): string =>
  `${callName(Relation.inverse(relation, holder.sex))}${holder.name}`
const memberAsHolderSays = ({ member, relation }: Parties): string => `${callName(relation)}${member.name}`

const toHolder = (parties: Parties, title: string, text: string, link: string = FAMILY): BindingNotice => ({
  personId: parties.holder.personId,
  kind: 'binding',
  title,
  text,
  link,
})

const toMember = (parties: Parties, title: string, text: string): BindingNotice => ({
  personId: parties.member.personId,
  kind: 'binding',
  title,
  text,
  link: FAMILY,
})

/** Both sides, when a binding comes into force. */
export const boundNotices = (parties: Parties): BindingNotice[] => [
  toHolder(
    parties,
    `已绑定${memberAsHolderSays(parties)}`,
    '现在可以替他出示医保码。花的是他自己的医保和账户，不动您的钱。',
  ),
  toMember(
    parties,
    `${holderAsMemberSays(parties)}可以出示您的医保码了`,
    '每次使用都会告诉您。不是您同意的，请到“家人”里解除。',
  ),
]

/** Both sides, when a binding ends. */
export const unboundNotices = (parties: Parties, by: 'holder' | 'member'): BindingNotice[] => [
  toHolder(
    parties,
    `和${memberAsHolderSays(parties)}的绑定已解除`,
    by === 'holder'
      ? '您不再能出示他的医保码，也看不到他的记录。'
      : '对方解除了绑定。您不再能出示他的医保码。',
  ),
  toMember(
    parties,
    `${holderAsMemberSays(parties)}不再能出示您的医保码`,
    '对方手机上的码已马上作废。您的医保和账户不受影响。',
  ),
]

/** Both sides, when a side ended a binding in a region where that takes effect on the next day. */
export const unbindingNotices = (
  parties: Parties,
  by: 'holder' | 'member',
  lastDay: Day,
): BindingNotice[] => {
  const from = Days.add(lastDay, 1)
  return [
    toHolder(
      parties,
      `和${memberAsHolderSays(parties)}的绑定 ${from} 起解除`,
      `${by === 'holder' ? '' : '对方解除了绑定。'}按当地规定次日生效，${lastDay} 当天还可以出示他的医保码。`,
    ),
    toMember(
      parties,
      `${holderAsMemberSays(parties)}从 ${from} 起不能再出示您的医保码`,
      `按当地规定次日生效，${lastDay} 当天还可以出示。想马上停用，请到“我的”停用医保码。`,
    ),
  ]
}

/** The member, when somebody asks for a binding that he has not agreed to yet. */
export const askedNotice = (parties: Parties, way: 'documents' | 'invitation'): BindingNotice =>
  toMember(
    parties,
    `${holderAsMemberSays(parties)}申请出示您的医保码`,
    way === 'invitation'
      ? '请打开对方发来的邀请，本人刷脸才能接受。不认识的话不用理会。'
      : '对方交了材料，正在审核。不是您同意的，请告诉医保经办窗口。',
  )

/** The applicant, when his papers were handed in. */
export const submittedNotice = (parties: Parties, hours: number): BindingNotice => ({
  ...toHolder(
    parties,
    `绑定${memberAsHolderSays(parties)}的申请已提交`,
    `工作人员会在 ${hours} 小时内审核，好了给您发消息。`,
    PROGRESS,
  ),
  kind: 'review',
})

/** The applicant, when the clerk or the invited person said no. */
export const rejectedNotice = (parties: Parties, sentence: string): BindingNotice => ({
  ...toHolder(parties, `绑定${memberAsHolderSays(parties)}没有办成`, sentence, PROGRESS),
  kind: 'review',
})

/** Both sides, when a member who has come of age gave his own face. */
export const renewedNotices = (parties: Parties): BindingNotice[] => [
  toHolder(parties, `${memberAsHolderSays(parties)}已本人确认绑定`, '可以继续出示他的医保码。'),
  toMember(
    parties,
    `您确认了${holderAsMemberSays(parties)}的绑定`,
    '对方可以继续出示您的医保码，您随时可以解除。',
  ),
]

/** The applicant, when a clerk asks for a better paper: what is wanted, and until which day. */
export const supplementNotice = (parties: Parties, sentence: string, lastDay: string): BindingNotice => ({
  ...toHolder(
    parties,
    `绑定${memberAsHolderSays(parties)}还差材料`,
    `${sentence}请在 ${lastDay} 前交上，过了要重新申请。`,
    PROGRESS,
  ),
  kind: 'review',
})

/** The applicant, when his application lapsed: nobody sent the paper, or nobody answered the invitation. */
export const lapsedNotice = (parties: Parties, awaited: 'supplement' | 'answer'): BindingNotice => ({
  ...toHolder(
    parties,
    `绑定${memberAsHolderSays(parties)}已过期`,
    awaited === 'supplement'
      ? '没有等到要补的材料，这件申请已经过期。要绑定请重新申请。'
      : '家人没有在期限前接受邀请。和家人说一声，再发一次。',
    PROGRESS,
  ),
  kind: 'review',
})

/** Both sides, when a clerk ended their binding on a complaint. */
export const forcedEndNotices = (parties: Parties, reason: string): BindingNotice[] => [
  toHolder(
    parties,
    `和${memberAsHolderSays(parties)}的绑定已由经办解除`,
    `原因：${reason}。您不再能出示他的医保码。有疑问请打 12393。`,
  ),
  toMember(
    parties,
    `${holderAsMemberSays(parties)}不再能出示您的医保码`,
    `经办解除了绑定，原因：${reason}。对方手机上的码已马上作废。`,
  ),
]

/** Both sides, on the day on which a member reaches the age of his own face. */
export const comingOfAgeNotices = (parties: Parties, age: number, lastDay: string): BindingNotice[] => [
  toHolder(
    parties,
    `${memberAsHolderSays(parties)}满 ${age} 周岁了`,
    `以后出示他的医保码，要他本人刷脸同意一次。${lastDay} 前还可以照常出示。`,
  ),
  toMember(
    parties,
    `您满 ${age} 周岁了`,
    `${holderAsMemberSays(parties)}还能不能出示您的医保码，由您自己决定。同意就刷一次脸。`,
  ),
]
