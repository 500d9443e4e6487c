import { grant } from '../../grant/testing/rules'
import type { Check } from '../check'
import type { AidFacts, DiagnosisFacts, Insured } from '../facts'

export const mother: Insured = {
  personId: 'mother',
  label: '妈妈',
  insurance: '390',
  employment: null,
  standing: 'normal',
  deceasedOn: null,
  region: '990100',
  regionName: '示例市',
}

export const daughter: Insured = {
  ...mother,
  personId: 'daughter',
  label: '您',
  insurance: '310',
  employment: 'active',
}

/** The daughter's grant to her mother, of 2026, without end or cap. */
export const aid = (over: Partial<AidFacts> = {}): AidFacts => ({
  grantor: daughter,
  isTied: true,
  isCaller: true,
  purse: { years: [{ creditYear: 2025, balance: 100_000 }], pot: 0, wallet: 0 },
  relation: '52',
  grant: { grantId: 'g1', facts: grant('daughter', 'mother', { relation: '52' }), caps: [] },
  ...over,
})

/** The daughter asks about her mother's code. */
export const facts = (over: Partial<DiagnosisFacts> = {}): DiagnosisFacts => ({
  today: '2026-06-01',
  visitType: null,
  patient: mother,
  isPatient: false,
  isTied: true,
  binding: { bindingId: 'b1', standing: 'active' },
  credential: 'active',
  ownBalance: 0,
  aid: null,
  ...over,
})

const SIGN = { tick: '✓', cross: '✗', unknown: '?' } as const

/** One check as a line: sign, key, title, sentence, and where its button leads. */
export const line = ({ key, state, title, sentence, action }: Check): string =>
  [
    `${SIGN[state]} ${key}: ${title}`,
    sentence,
    action && `${action.label} → ${action.page} ${JSON.stringify(action.params)}`,
  ]
    .filter(Boolean)
    .join('｜')
