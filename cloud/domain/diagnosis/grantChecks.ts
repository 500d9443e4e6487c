import { inLanguage } from '../../contract/english'
import { type Day, Fen, type Language } from '../../contract/values'
import { CAP_LABELS, grantState, narrowest } from '../grant'
import { type Check, cross, type Mending, tick, unknown } from './check'
import type { AidFacts, DiagnosisFacts } from './facts'
import { GRANT_WORDS, type GrantWords } from './words/grant'

/** The grant itself: there, in force, with something left of its caps. */
export function grantChecks(aid: AidFacts, facts: DiagnosisFacts, language: Language): Check[] {
  const words = GRANT_WORDS[language]
  const { grant } = aid
  const state = grant && grantState(grant.facts, facts.today)
  if (!grant || (state !== 'active' && state !== 'paused')) {
    return [
      missing(aid, facts, state !== null, words),
      unknown('inForce', words.start, words.afterGranting),
      unknown('cap', words.cap, words.afterGranting),
    ]
  }
  return [
    tick('grant', words.granted, words.grantedSay(aid.grantor.label, facts.patient.label)),
    inForce(aid, grant, state === 'paused', facts.today, words),
    cap(aid, grant, language),
  ]
}

/** 只开通亲情账户没做共济: the commonest reason of all. */
function missing(
  { grantor, isCaller }: AidFacts,
  { patient, binding }: DiagnosisFacts,
  isOver: boolean,
  words: GrantWords,
): Check {
  const title = isOver ? words.over : words.none
  const mend: Mending | null = isCaller
    ? {
        label: words.toGrant(patient.label),
        page: 'packages/aid/grant/index',
        params: { personId: patient.personId },
      }
    : null
  const bound = binding !== null && isCaller
  const sentence = bound
    ? words.boundOnly(patient.label)
    : isCaller
      ? words.grantFirst(patient.label)
      : words.theirsFirst(grantor.label)
  return cross('grant', title, sentence, mend)
}

type LiveGrant = NonNullable<AidFacts['grant']>

const toGrant = (label: string, { isCaller }: AidFacts, { grantId }: LiveGrant): Mending | null =>
  isCaller ? { label, page: 'packages/aid/detail/index', params: { grantId } } : null

function inForce(aid: AidFacts, grant: LiveGrant, isPaused: boolean, today: Day, words: GrantWords): Check {
  const { validFrom, validTo } = grant.facts
  if (isPaused) {
    const sentence = aid.isCaller ? words.minePaused : words.theirsPaused(aid.grantor.label)
    return cross('inForce', words.paused, sentence, toGrant(words.toResume, aid, grant))
  }
  if (validFrom > today) return cross('inForce', words.notYet, words.from(validFrom))
  return tick('inForce', words.inForce, validTo === null ? words.always : words.until(validTo))
}

function cap(aid: AidFacts, grant: LiveGrant, language: Language): Check {
  const words = GRANT_WORDS[language]
  const least = narrowest(grant.caps)
  if (least === null) return tick('cap', words.noCap)
  const period = inLanguage(CAP_LABELS[least.period], language)
  if (least.left > 0) return tick('cap', words.capLeft(period), words.left(Fen.format(least.left)))
  const sentence = aid.isCaller ? words.mineCap : words.theirsCap(aid.grantor.label)
  return cross('cap', words.capUsed(period), sentence, toGrant(words.toCap, aid, grant))
}
