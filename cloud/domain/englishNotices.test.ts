import { sentencesInEnglish } from '../contract/english/sentences'
import { REVIEW_REASONS } from '../contract/functions/clerk'
import { COMPLAINTS } from '../contract/functions/desk'
import { DISPUTE_OUTCOMES } from '../contract/functions/disputes'
import { refusalSentence, refused } from '../contract/refusals'
import { DISPUTE_REASONS } from '../contract/values/dispute'
import { answeredNotice, askedNotice, withdrawnNotice } from './aidRequest/notices'
import { COMMITMENT } from './binding/commitment'
import { rightSentences } from './binding/invitation'
import { motherNotice } from './binding/newborn'
import * as binding from './binding/notices'
import { securityNotice } from './credential/notices'
import { consequencesOf } from './events/consequences'
import { EVENT_TITLES, type EventKind } from './events/kinds'
import * as events from './events/notices'
import { consequenceLines } from './events/words'
import { lowBalanceNotices } from './grant/lowBalance'
import * as grant from './grant/meaning'
import { limitsText } from './grant/scenes'
import { cancelledNotice, filedNotice } from './otherPlace/notices'
import { paidHolderNotice, paidNotice } from './premium/notices'
import { AID_REASONS } from './settlement'
import * as transfer from './transfer/notices'
import { answeredDisputeNotices, disputedNotices } from './usage/dispute'
import * as visit from './visit/notices'
import { idleSentence } from './visit/warnings'

interface Said {
  readonly title: string
  readonly text: string
}

const DAY = '2026-11-22'
const parties: binding.Parties = {
  holder: { personId: 'h', name: 'Ann', sex: 'female' },
  member: { personId: 'm', name: 'Bob', sex: 'male' },
  relation: '51',
}
const sides = { grantorId: 'g', beneficiaryId: 'b', beneficiaryIs: '51', grantorIs: '30' } as const
const caps = (['payment', 'day', 'month', 'year'] as const).map((period) => ({
  period,
  amount: 300_000,
  used: 0,
}))
const limited = limitsText({ visits: ['41', '11'], kinds: ['drug', 'device'], institutionIds: ['a', 'b'] }, [
  'A',
  'B',
])
const moved = { senderId: 's', receiverId: 'r', receiverIs: '51', senderIs: '30', amount: 50_000 } as const
const filing = {
  filingId: 'f',
  place: '110000',
  kind: 'temporary',
  from: DAY,
  cancelledOn: null,
  filedAt: 0,
  filedBy: 'self',
} as const
const offer = { year: 2027, amount: 40_000, coversFrom: DAY, coversTo: DAY, retroactive: false }
const kinds = Object.keys(EVENT_TITLES) as EventKind[]
const recipients = [null, '51' as const].flatMap((patientIs) =>
  [true, false].flatMap((seesAll) =>
    (seesAll ? [0, 5_000] : [5_000]).map((granted) => ({ personId: 'p', patientIs, seesAll, granted })),
  ),
)
const bill = {
  patientId: 'x',
  institutionName: 'A',
  amounts: { totalFee: 100_000, fundPay: 50_000 },
  accountsAfter: { p: 700 },
  payers: (['currentYear', 'earlierYears', 'pot', 'wallet', 'cash'] as const).flatMap((pocket) =>
    [null, '30' as const].map((relation) => ({
      personId: pocket === 'cash' ? null : relation === null ? 'x' : 'p',
      relation,
      pocket,
      bucket: 'coinsurance' as const,
      amount: 1_000,
    })),
  ),
}
const disputed = { reporterId: 'a', patientId: 'b', institutionName: 'A' }
const stops = ['credential', 'codes', 'grant', 'nothing'] as const
const shared = {
  personId: 'p',
  sex: 'male' as const,
  held: [],
  heldBy: [],
  given: [],
  received: [],
  applications: [],
}
const facts = (spouse: boolean) => {
  const tie = { id: 't', otherId: 'o', relation: spouse ? ('12' as const) : ('51' as const) }
  const aid = {
    ...tie,
    rules: null,
    grantorRegion: '990100',
    beneficiaryRegion: '990100',
    grantorInsurance: '310',
  } as const
  return { ...shared, held: [tie], heldBy: [tie], given: [aid], received: [aid], applications: ['a'] }
}

const NOTICES: Readonly<Record<string, readonly Said[]>> = {
  binding: [
    binding.boundNotices(parties),
    (['holder', 'member'] as const).map((by) => [
      binding.unboundNotices(parties, by),
      binding.unbindingNotices(parties, by, DAY),
    ]),
    (['documents', 'invitation'] as const).map((way) => binding.askedNotice(parties, way)),
    binding.submittedNotice(parties, 48),
    Object.values(REVIEW_REASONS).map((reason) => [
      binding.rejectedNotice(parties, reason),
      binding.supplementNotice(parties, reason, DAY),
    ]),
    binding.renewedNotices(parties),
    (['supplement', 'answer'] as const).map((awaited) => binding.lapsedNotice(parties, awaited)),
    Object.values(COMPLAINTS).map((reason) => binding.forcedEndNotices(parties, reason)),
    binding.comingOfAgeNotices(parties, 16, DAY),
    motherNotice('m', 'f', 'Ann', 'Bob'),
  ].flat(3),
  aid: [
    [[], caps].map((each) => [
      grant.grantedNotices(sides, each, limited),
      grant.proposedNotices(sides, each, '', DAY),
      grant.changedNotice(sides, { caps: each, limited, validTo: DAY, state: 'active' }),
    ]),
    [true, false].map((agreed) => grant.answeredNotices(sides, agreed)),
    [null, DAY].map((lastDay) => grant.endedNotices(sides, lastDay)),
    grant.changedNotice(sides, { caps, limited: '', validTo: null, state: 'paused' }),
    lowBalanceNotices([{ personId: 'g', granted: 900, after: 100, threshold: 500 }]),
    ['', 'Please. Today'].map((note) => askedNotice(sides, 500, DAY, note)),
    [null, 500].map((given) => answeredNotice(sides, given, DAY)),
    withdrawnNotice(sides),
  ].flat(3),
  use: [
    visit.noticesOfUse(bill, recipients),
    visit.noticesOfReversal({ ...bill, reason: '药开错了' }, recipients),
    visit.noticesOfReturn(
      { institutionName: 'A', back: 100, reason: '检查没有做', after: new Map() },
      recipients,
    ),
    visit.noticesOfMismatch('A', recipients),
    visit.noticesOfAdmission('A', recipients),
    stops.map((stopped) => disputedNotices({ ...disputed, stopped })),
    Object.values(DISPUTE_OUTCOMES).map((outcome) => answeredDisputeNotices(disputed, outcome, 'Fine. So')),
  ].flat(2),
  transfer: [
    transfer.sentNotices(moved, ['h'], Date.parse('2026-11-22T20:00:00Z')),
    transfer.acceptedNotices(moved),
    transfer.refusedNotices(moved),
    transfer.lapsedNotices(moved),
    transfer.potNotices(moved),
    transfer.givenBackNotices(moved),
    transfer.missedNotice(
      'o',
      '51',
      500,
      refusalSentence(refused('TRANSFER_BALANCE', { available: '5.00' }).refusal),
    ),
    paidNotice('i', '30', offer),
    paidHolderNotice('h', '20', offer),
  ].flat(),
  credential: [
    (
      [
        'verified',
        'activated',
        'pinChanged',
        'pinReset',
        'suspended',
        'restored',
        'pinAsked',
        'pinNotAsked',
        'cardLost',
        'consentTaken',
        'deviceRemoved',
      ] as const
    ).map((event) => securityNotice('p', event)),
    [null, DAY].map((to) => filedNotice('p', '北京市', { ...filing, to })),
    cancelledNotice('p', '无锡市'),
  ].flat(),
  events: kinds.flatMap((kind) => [
    ...events.subjectNotice('p', kind),
    events.otherOfBinding('p', 'Bob', kind),
    events.otherOfGrant('p', 'Bob', kind),
  ]),
}

const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    Object.entries(NOTICES).map(([group, notices]) => [
      group,
      notices.flatMap(({ title, text }) => [title, text]),
    ]),
  ),
  'why aid was not used': AID_REASONS.flatMap((reason) =>
    [null, '51' as const].flatMap((relation) => idleSentence(reason, relation) ?? []),
  ),
  'rights and promises': [
    COMMITMENT.text,
    ...rightSentences(['showCode', 'query', 'activate', 'openWallet']),
  ],
  'reasons of disputes': Object.values(DISPUTE_REASONS),
  consequences: kinds.flatMap((kind) =>
    [true, false].flatMap((spouse) =>
      consequenceLines(consequencesOf(kind, facts(spouse))).flatMap(({ label, text }) => [label, text]),
    ),
  ),
}

test.each(Object.entries(SENTENCES))('every sentence of %s has its English', (_, sentences) => {
  expect(sentences.length).toBeGreaterThan(2)
  const told = [...new Set(sentences)].map((text) => [text, sentencesInEnglish(text)] as const)
  expect(told.filter(([, english]) => /[\p{Script=Han}，。；：（）]|\{|undefined/u.test(english))).toEqual([])
})
