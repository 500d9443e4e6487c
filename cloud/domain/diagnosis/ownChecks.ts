import { inLanguage } from '../../contract/english'
import { Fen, insuranceLabel, type Language, STANDING_LABELS } from '../../contract/values'
import { type Check, cross, tick, unknown } from './check'
import type { DiagnosisFacts, Insured } from './facts'
import { OWN_WORDS, type OwnWords } from './words/own'

/** 实名认证 of the caller, before which nothing else can be known. */
export function notVerified(language: Language = 'zh'): Check[] {
  const words = OWN_WORDS[language]
  return [
    cross('verified', words.notVerified, words.notVerifiedSay, {
      label: words.toVerify,
      page: 'packages/account/verify/index',
      params: {},
    }),
    unknown('credential', words.code, words.afterVerifying),
    unknown('insured', words.insurance, words.afterVerifying),
  ]
}

/** What must hold whoever pays: identity, credential, insurance, and for a member the binding. */
export function ownChecks(facts: DiagnosisFacts, language: Language): Check[] {
  const words = OWN_WORDS[language]
  const own: (Check | null)[] = [
    tick('verified', words.verified),
    credential(facts, words),
    facts.isTied ? insured(facts.patient, language) : null,
    facts.isPatient ? null : binding(facts, words),
    facts.aid === null ? ownAccount(facts, words) : null,
  ]
  return own.filter((check) => check !== null)
}

function credential(
  { credential: state, patient, isPatient, binding: bound }: DiagnosisFacts,
  words: OwnWords,
): Check | null {
  const { label, personId } = patient
  const params = { personId }
  const mayMend = isPatient || bound?.standing === 'active' || bound?.standing === 'needFace'
  switch (state) {
    case null:
      return null
    case 'active':
      return tick('credential', words.codeActive(label))
    case 'none':
      return cross(
        'credential',
        words.codeNone(label),
        words.codeNoneSay,
        mayMend ? { label: words.toActivate, page: 'packages/account/credential/index', params } : null,
      )
    case 'suspended':
      return cross(
        'credential',
        words.codeSuspended(label),
        words.codeSuspendedSay,
        mayMend ? { label: words.toRestore, page: 'packages/account/suspension/index', params } : null,
      )
  }
}

function insured(patient: Insured, language: Language): Check {
  const { label, deceasedOn, standing, insurance, employment, regionName } = patient
  const words = OWN_WORDS[language]
  if (deceasedOn !== null) return cross('insured', words.stopped(label), words.stoppedSay)
  if (standing !== 'normal') {
    return cross(
      'insured',
      words.standing(label, inLanguage(STANDING_LABELS[standing], language)),
      words.standingSay,
    )
  }
  const kind = inLanguage(insuranceLabel(insurance, employment), language)
  return tick('insured', words.insured(label), words.insuredBy(kind, regionName))
}

function binding({ binding: bound, patient: { label } }: DiagnosisFacts, words: OwnWords): Check {
  const hers = words.onlyShows(label)
  const mend = bound && {
    label: words.askFace(label),
    page: 'packages/binding/member/index' as const,
    params: { bindingId: bound.bindingId },
  }
  switch (bound?.standing) {
    case 'active':
      return tick('binding', words.mayShow(label), hers)
    case 'needFace':
      return {
        ...tick('binding', words.mayShow(label), words.faceSoon(label)),
        action: mend,
      }
    case 'lapsed':
      return cross('binding', words.lapsed(label), words.lapsedSay(label), mend)
    default:
      return unknown('binding', words.notBound(label), words.notBoundSay(label))
  }
}

function ownAccount(
  { patient: { label, insurance }, ownBalance }: DiagnosisFacts,
  words: OwnWords,
): Check | null {
  if (ownBalance === null) return null
  if (ownBalance > 0) return tick('ownAccount', words.money(label), words.balance(Fen.format(ownBalance)))
  const title = insurance === '390' ? words.noAccount : words.noMoney(label)
  return cross('ownAccount', title, words.noMoneySay)
}
