import { inEnglish } from '../contract/english'
import { personInEnglish, whose } from '../contract/english/people'
import { shownByInEnglish } from '../contract/english/shownBy'
import { REVIEW_REASONS_IN_ENGLISH } from '../contract/functions/clerkEnglish'
import { BUCKETS, isHimself, POCKETS } from '../contract/values'
import { AUDIT_LABELS, auditLabel } from './access/auditLabels'
import { TIMELINE_WORDS } from './binding/timelineWords'
import { GRANT_WORDS } from './diagnosis/words/grant'
import { GRANTOR_WORDS } from './diagnosis/words/grantor'
import { OWN_WORDS } from './diagnosis/words/own'
import { TILL_WORDS } from './diagnosis/words/till'
import { englishAidReason } from './explanation/englishAidReasons'
import { ENGLISH_TELLERS } from './explanation/englishSentences'
import { type Facts, RULES, type StoredNode } from './explanation/stored'
import { summarise } from './explanation/summary'
import { meaningOf } from './grant/meaning'
import { ENGLISH_NAMES } from './policy/englishNames'
import { ENGLISH_POLICY_WORDS } from './policy/englishWords'
import { VALUE_TEXTS } from './policy/valueWords'
import { AID_REASONS, SELF } from './settlement'

/** Every text of a table of words; functions are told with a name that is in Latin letters. */
function textsOf(words: unknown): string[] {
  if (typeof words === 'string') return [words]
  if (typeof words === 'function') return textsOf(words('Dad', 'A', 'Mum', 'B'))
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsOf) : []
}

const PEOPLE = { patient: 'Dad', grantor: () => 'you' }

/** What a rule says, over the facts that change its sentence. */
function told(rule: StoredNode['rule']): string[] {
  const facts: Facts[] = [
    {},
    { inForce: 100, paid: 20 },
    { inForce: 100, paid: 100 },
    { inForce: 1, perVisit: 1 },
  ]
  const more: Facts[] = [
    { basis: 'expense', limit: 9 },
    { useAccount: 1, grants: 1 },
    ...AID_REASONS.map((reason) => ({ reason })),
  ]
  return [...facts, ...more].flatMap((each) =>
    [0, 500].flatMap((amount) =>
      POCKETS.flatMap((pocket) =>
        [SELF, 'A'].flatMap((from) => {
          const bucket = BUCKETS[amount % BUCKETS.length]
          const node: StoredNode = { rule, parent: 0, amount, facts: each, pocket, from, bucket }
          const said = ENGLISH_TELLERS[rule](node, { summary: summarise([node]), people: PEOPLE })
          return textsOf([said.title, said.sentence, said.means, said.sums.flatMap(Object.values)])
        }),
      ),
    ),
  )
}

const ALL: Readonly<Record<string, string[]>> = {
  explanation: RULES.flatMap(told),
  'reasons of aid': [...AID_REASONS, 'else'].map((reason) => englishAidReason(reason, 'Dad')),
  diagnosis: textsOf([OWN_WORDS.en, GRANTOR_WORDS.en, GRANT_WORDS.en]),
  'names of parameters': textsOf(ENGLISH_NAMES),
  'words of policies': textsOf([ENGLISH_POLICY_WORDS, VALUE_TEXTS.en]),
  timeline: textsOf(TIMELINE_WORDS.en),
  'audited acts': Object.keys(AUDIT_LABELS).map((act) => auditLabel(act, 'en')),
  reviews: textsOf(REVIEW_REASONS_IN_ENGLISH),
  meaning: (['AUTO_CHAIN', 'SECOND_SCAN', 'POOL_TRANSFER'] as const).flatMap((mode) =>
    [true, false].flatMap((grantsFirst) =>
      ['Dad', null].map((name) => meaningOf(name, { mode, grantsFirst }, 'en')),
    ),
  ),
}

test.each(Object.entries(ALL))('no Chinese is left in the English of %s', (_, texts) => {
  expect(texts.length).toBeGreaterThan(3)
  expect(texts.filter((text) => /[\p{Script=Han}，。；：（）]/u.test(text))).toEqual([])
})

test('at the till one Chinese phrase stays: what to say to the cashier', () => {
  const left = textsOf(TILL_WORDS.en).filter((text) => /\p{Script=Han}/u.test(text))
  expect(left).toEqual([TILL_WORDS.en.onRequestSay])
})

test('the counter knows the patient himself, whatever the language of the answer', () => {
  const labels = ['本人', shownByInEnglish('本人'), inEnglish('本人')]
  expect(labels.map(isHimself)).toEqual([true, true, true])
  expect(['女儿', 'Daughter', '由女儿代办'].map(isHimself)).toEqual([false, false, false])
})

test.each([
  ['爸爸', 'Dad', 'Dad’s'],
  ['您', 'you', 'your'],
  ['本人', 'the patient', 'the patient’s'],
  ['外孙女', 'Daughter’s daughter', 'Daughter’s daughter’s'],
  ['女儿陈静', 'Daughter 陈静', 'Daughter 陈静’s'],
  ['爱人妈妈', 'Spouse’s mum', 'Spouse’s mum’s'],
  ['陈静', '陈静', '陈静’s'],
])('%s is %s, and what is theirs is %s', (label, called, theirs) => {
  expect(personInEnglish(label)).toBe(called)
  expect(whose(called)).toBe(theirs)
})
