import { inEnglish } from '../contract/english'
import { ENGLISH_WORDS } from '../contract/english/words'
import { EVIDENCE_LABELS } from '../contract/shapes'
import {
  EMPLOYMENTS,
  INSURANCE_TYPES,
  ITEM_KIND_LABELS,
  insuranceLabel,
  Relation,
  STANDING_LABELS,
  VISIT_TYPE_LABELS,
} from '../contract/values'
import { callName } from './access/callName'
import { ROLE_LABELS } from './binding/places'
import { CAP_LABELS } from './grant'
import { STATE_WORDS } from './transfer/judgeAnswer'

const LISTS: Readonly<Record<string, readonly string[]>> = {
  relations: [...Relation.codes.flatMap((code) => [Relation.label(code), callName(code)]), callName('99')],
  roles: Object.values(ROLE_LABELS),
  standings: Object.values(STANDING_LABELS),
  insurances: INSURANCE_TYPES.flatMap((type) => EMPLOYMENTS.map((each) => insuranceLabel(type, each))),
  visits: Object.values(VISIT_TYPE_LABELS),
  kinds: Object.values(ITEM_KIND_LABELS),
  caps: Object.values(CAP_LABELS),
  papers: Object.values(EVIDENCE_LABELS),
  transfers: Object.values(STATE_WORDS),
}

test.each(Object.entries(LISTS))('every word of our %s has its English', (_, words) => {
  expect(words.filter((word) => /\p{Script=Han}/u.test(inEnglish(word)))).toEqual([])
})

test('no English word is Chinese', () => {
  expect(Object.values(ENGLISH_WORDS).filter((word) => /\p{Script=Han}/u.test(word))).toEqual([])
})
