import { Fen, insuranceLabel, STANDING_LABELS } from '../../contract/values'
import { type Check, cross, tick, unknown } from './check'
import type { DiagnosisFacts, Insured } from './facts'

/** 实名认证 of the caller, before which nothing else can be known. */
export const notVerified = (): Check[] => [
  cross('verified', '您还没有实名认证', '先核对姓名和身份证号，才能用医保码。', {
    label: '去实名认证',
    page: 'packages/account/verify/index',
    params: {},
  }),
  unknown('credential', '医保码', '认证后再查'),
  unknown('insured', '参保情况', '认证后再查'),
]

/** What must hold whoever pays: identity, credential, insurance, and for a member the binding. */
export function ownChecks(facts: DiagnosisFacts): Check[] {
  const own: (Check | null)[] = [
    tick('verified', '您已经实名认证'),
    credential(facts),
    insured(facts.patient),
    facts.isPatient ? null : binding(facts),
    facts.aid === null ? ownAccount(facts) : null,
  ]
  return own.filter((check) => check !== null)
}

function credential({ credential: state, patient, isPatient, binding: bound }: DiagnosisFacts): Check | null {
  const { label, personId } = patient
  const params = { personId }
  const mayMend = isPatient || bound?.standing === 'active' || bound?.standing === 'needFace'
  switch (state) {
    case null:
      return null
    case 'active':
      return tick('credential', `${label}的医保码已经激活`)
    case 'none':
      return cross(
        'credential',
        `${label}的医保码还没有激活`,
        '带身份证或社保卡也能看病。要用医保码，先激活。',
        mayMend ? { label: '去激活医保码', page: 'packages/account/credential/index', params } : null,
      )
    case 'suspended':
      return cross(
        'credential',
        `${label}的医保码已经停用`,
        '停用时不能出示码，带身份证或社保卡还能看病。',
        mayMend ? { label: '去恢复医保码', page: 'packages/account/suspension/index', params } : null,
      )
  }
}

function insured({ label, deceasedOn, standing, insurance, employment, regionName }: Insured): Check {
  if (deceasedOn !== null)
    return cross('insured', `${label}的医保已经停用`, '登记的情况显示，这份医保不能再用。')
  if (standing !== 'normal') {
    return cross(
      'insured',
      `${label}现在是“${STANDING_LABELS[standing]}”`,
      '这样不能用医保结算。请先到参保地医保局补办。',
    )
  }
  return tick('insured', `${label}参保正常`, `${insuranceLabel(insurance, employment)}，${regionName}`)
}

function binding({ binding: bound, patient: { label } }: DiagnosisFacts): Check {
  const hers = `绑定只管出示码，花的还是${label}自己的钱。`
  const mend = bound && {
    label: `请${label}刷脸确认`,
    page: 'packages/binding/member/index' as const,
    params: { bindingId: bound.bindingId },
  }
  switch (bound?.standing) {
    case 'active':
      return tick('binding', `您可以出示${label}的码`, hers)
    case 'needFace':
      return {
        ...tick('binding', `您可以出示${label}的码`, `${label}长大了，要尽快本人刷脸。`),
        action: mend,
      }
    case 'lapsed':
      return cross(
        'binding',
        `绑定要${label}本人确认`,
        `${label}到了要本人刷脸的年龄。确认以后，您才能再出示码。`,
        mend,
      )
    default:
      return unknown('binding', `您没有绑定${label}`, `${label}自己出示码，或带身份证、社保卡，也能用共济。`)
  }
}

function ownAccount({ patient: { label, insurance }, ownBalance }: DiagnosisFacts): Check | null {
  if (ownBalance === null) return null
  if (ownBalance > 0) return tick('ownAccount', `${label}的账户里有钱`, `余额 ${Fen.format(ownBalance)} 元`)
  const title = insurance === '390' ? '居民医保没有个人账户' : `${label}的账户里没有钱`
  return cross('ownAccount', title, '报销照常。自己付的部分付现金，或请家人开通共济。')
}
