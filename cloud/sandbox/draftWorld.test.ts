import { Day } from '../contract/values'
import { happenedAt } from '../domain/access/historyAt'
import { IMPLEMENTATIONS } from '../functions'
import { Account, type Kind } from '../store'
import type { Draft } from './draft/draftStore'
import { linesOf } from './history/bills'
import { WorldId } from './ids'
import { type Caller, createCaller } from './replay/caller'
import { replayGrant } from './replay/grant'
import { createPassingFace } from './replay/passingFace'
import { createReplayClock } from './replay/replayClock'
import { personOf } from './replay/who'
import { sandboxParts } from './testing/sandboxParts'
import { draftWorld } from './world'
import { INSTITUTIONS } from './world/institutions'
import { WORLD_STARTS_AT, WORLD_TIME } from './world/time'

// Two years of history by the real functions, in memory.
jest.setTimeout(120_000)

let draft: Draft
let parts: ReturnType<typeof sandboxParts>

const unused = new Proxy({} as Parameters<typeof sandboxParts>[0], {
  get: (_, name) => {
    throw new Error(`the draft asked another store to ${String(name)}`)
  },
})

beforeAll(async () => {
  parts = sandboxParts(unused)
  draft = await draftWorld({ ...parts, implementations: IMPLEMENTATIONS })
})

const person = WorldId.person
const all = <K extends Kind>(kind: K) => draft.store.find(kind, {})
const balanceOf = async (id: string) =>
  (await draft.store.balancesOf(person(id))).reduce((sum, each) => sum + each.balance, 0)

it('tells of every act when it happened in the history, not when the world was made', () => {
  const times = draft.audit.map(({ detail }) => happenedAt({ at: Number.NaN, detail }))
  expect(times.length).toBeGreaterThan(500)
  expect(times.every((at) => at >= Day.start(WORLD_TIME.historyFrom) && at <= WORLD_STARTS_AT)).toBe(true)
  expect(times).toEqual([...times].sort((a, b) => a - b))
})

describe('the ledger of two years', () => {
  it('sums to zero, and every balance is what its entries say', async () => {
    const sums = new Map<string, number>()
    for (const posting of draft.ledger.postings) {
      for (const { accountId, amount } of posting.entries) {
        sums.set(accountId, (sums.get(accountId) ?? 0) + amount)
      }
    }
    expect([...sums.values()].reduce((sum, each) => sum + each, 0)).toBe(0)
    for (const settled of await all('person')) {
      for (const { accountId, balance } of await draft.store.balancesOf(settled.id)) {
        expect([accountId, balance]).toEqual([accountId, sums.get(accountId)])
        expect(balance).toBeGreaterThanOrEqual(0)
      }
    }
  })

  it('posts each thing once, at its own time, within the history', () => {
    const ids = draft.ledger.postings.map((posting) => posting.postingId)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { at } of draft.ledger.postings) {
      expect(at).toBeGreaterThanOrEqual(Day.start(WORLD_TIME.historyFrom))
      expect(at).toBeLessThan(WORLD_STARTS_AT)
    }
  })

  it('holds 120 to 250 settlements at every institution, some reversed, some by card, some with aid', async () => {
    const settlements = await all('settlement')
    expect(settlements.length).toBeGreaterThanOrEqual(120)
    expect(settlements.length).toBeLessThanOrEqual(250)
    expect(settlements.filter(({ data }) => data.state === 'reversed').length).toBeGreaterThanOrEqual(5)
    expect(new Set(settlements.map(({ data }) => data.institutionId)).size).toBe(INSTITUTIONS.length)
    expect(settlements.filter(({ data }) => data.amounts.mutualAidPay > 0).length).toBeGreaterThanOrEqual(20)
    const visits = await all('visit')
    expect(new Set(visits.map(({ data }) => data.openedBy))).toEqual(new Set(['01', '02', '03']))
    const buckets = settlements.flatMap(({ data }) => Object.entries(data.buckets))
    expect(new Set(buckets.filter(([, amount]) => amount > 0).map(([bucket]) => bucket)).size).toBe(6)
  })

  it('uses money of this year and of earlier years', async () => {
    const settlements = await all('settlement')
    const pockets = settlements.flatMap(({ data }) => data.payers.map((payer) => payer.pocket))
    expect(new Set(pockets)).toEqual(new Set(['currentYear', 'earlierYears', 'cash']))
    expect(draft.ledger.postings.some((one) => one.postingId === 'credit:per_chen-jing:2026-11')).toBe(true)
    expect((await draft.store.balancesOf(person('wang-yizhou'))).map((one) => one.accountId)).toContain(
      Account.personal(person('wang-yizhou'), 2026),
    )
  })
})

describe('the stories are true on the first day', () => {
  const bound = async (holder: string) =>
    (await draft.store.find('binding', { holderId: person(holder) }))
      .filter(({ data }) => data.state === 'active')
      .map(({ data }) => data.memberId)

  it('陈静 holds three codes and grants two relatives; her husband and brother grant, too', async () => {
    expect((await bound('chen-jing')).sort()).toEqual(
      ['chen-guodong', 'lin-xiulan', 'zhou-xiaoman'].map(person).sort(),
    )
    const given = await draft.store.find('grant', { grantorId: person('chen-jing') })
    expect(given.map(({ data }) => data.beneficiaryId).sort()).toEqual(
      ['chen-guodong', 'zhou-xiaoman'].map(person).sort(),
    )
    const received = await draft.store.find('grant', { beneficiaryId: person('chen-guodong') })
    expect(received.map(({ data }) => data.grantorId)).toEqual(
      expect.arrayContaining([person('chen-jing'), person('chen-lei')]),
    )
  })

  it('陈国栋 has little left; the tour’s bill is paid by fund, himself, his daughter and cash', async () => {
    const left = await balanceOf('chen-guodong')
    expect(left).toBeGreaterThan(2_000)
    expect(left).toBeLessThan(15_000)
    const clock = createReplayClock(WORLD_STARTS_AT)
    const call = createCaller({
      ...parts,
      store: draft.store,
      ports: { ...parts.ports, clock },
      clock,
      implementations: IMPLEMENTATIONS,
    })
    const { visit } = await call('wang-min', 'openVisitByCard', {
      terminalId: WorldId.terminal('songhe-3'),
      card: { type: '03', cardNumber: '990100000004' },
    })
    const { visitId } = visit
    await call('wang-min', 'registerVisit', { visitId, visitType: '11', identityConfirmed: true })
    const items = linesOf('bloodPressureReview').map(([code, count]) => ({ code, count }))
    const { quote } = await call('wang-min', 'quoteSettlement', {
      visitId,
      items,
      useAccount: true,
      useAid: true,
    })
    expect(quote.amounts).toMatchObject({ totalFee: 86_000, ownAccountPay: left, cashPay: 10_000 })
    expect(quote.amounts.fundPay).toBeGreaterThan(0)
    expect(quote.amounts.mutualAidPay).toBeGreaterThan(0)
  })

  it('林秀兰 has no grant; 小满 and 乐乐 have two holders; 李明 has five members', async () => {
    expect(await draft.store.count('grant', { beneficiaryId: person('lin-xiulan') })).toBe(0)
    for (const child of ['zhou-xiaoman', 'li-lele']) {
      expect(await draft.store.count('binding', { memberId: person(child) })).toBe(2)
    }
    expect(await bound('li-ming')).toHaveLength(5)
  })

  it('李明’s transfers: taken, refused, given back, planned, and one that waits; 乐乐’s premium is paid once', async () => {
    const sent = await draft.store.find('transfer', { senderId: person('li-ming') }, { newestFirst: true })
    expect(sent.map(({ data }) => [data.receiverId, data.amount, data.state])).toEqual([
      [person('zhang-guiying'), 20_000, 'waiting'],
      [person('zhang-guiying'), 10_000, 'returned'],
      [person('zhang-guiying'), 20_000, 'refused'],
      [person('li-zhiqiang'), 15_000, 'accepted'],
      [person('li-zhiqiang'), 30_000, 'accepted'],
    ])
    const [plan] = await draft.store.find('plan', { ownerId: person('li-ming') })
    expect(plan?.data).toMatchObject({ state: 'active', nextDay: '2026-11-25' })
    const premiums = await draft.store.find('premium', { insuredId: person('li-lele') })
    expect(premiums.map(({ data }) => [data.payerId, data.year, data.amount])).toEqual([
      [person('wang-ruolan'), 2027, 40_000],
    ])
  })

  it('方晓雯 moved money into her father’s pot, above the floor of 福州, once a month', async () => {
    const balances = await draft.store.balancesOf(person('fang-jianguo'))
    const pot = Account.pot(person('fang-jianguo'), person('fang-xiaowen'))
    expect(balances.find(({ accountId }) => accountId === pot)?.balance).toBe(100_000)
    expect(await balanceOf('fang-xiaowen')).toBeGreaterThanOrEqual(200_000)
  })

  it('leaves two applications for the clerk, and one sent back for its photo', async () => {
    const waiting = await draft.store.find('application', { queue: '990100:waiting' })
    expect(waiting.map(({ data }) => data.applicantId).sort()).toEqual(
      ['lin-xiulan', 'wang-ruolan'].map(person).sort(),
    )
    const [sentBack] = await draft.store.find(
      'application',
      { applicantId: person('chen-jing') },
      {
        newestFirst: true,
        limit: 1,
      },
    )
    expect(sentBack?.data).toMatchObject({ state: 'rejected', rejection: { reason: 'unreadable' } })
    for (const { data } of waiting) {
      for (const { fileId } of data.evidence) expect(draft.files.has(fileId)).toBe(true)
    }
  })

  it('赵小梅’s cap for her father is nearly used; 王砚秋 has used his daughter’s money first', async () => {
    const [grant] = await draft.store.find('grant', { grantorId: person('zhao-xiaomei') })
    const cap = grant?.data.caps[0]?.amount ?? 0
    const [use] = (await draft.store.find('aidUse', { grantorId: person('zhao-xiaomei') })).filter(
      ({ data }) => data.year === 2026,
    )
    expect(use?.data.total).toBeGreaterThan(cap * 0.6)
    expect(use?.data.total).toBeLessThan(cap)
    const usedOf = async (grantor: string) =>
      (await draft.store.find('aidUse', { grantorId: person(grantor) })).reduce(
        (sum, { data }) => sum + data.total,
        0,
      )
    expect(await usedOf('wang-yifan')).toBeGreaterThan(0)
    expect(await usedOf('wang-yizhou')).toBe(0)
    expect(await balanceOf('wang-yanqiu')).toBe(0)
  })

  it('leaves a few unread messages, no device of the history, and nothing that is still open', async () => {
    for (const id of ['chen-jing', 'li-ming', 'zhao-defu']) {
      expect(await draft.store.count('message', { unreadOf: person(id) })).toBeLessThanOrEqual(8)
    }
    expect(await draft.store.count('message', { unreadOf: person('chen-jing') })).toBeGreaterThan(0)
    expect(await all('session')).toEqual([])
    const open = (await all('visit')).filter(({ data }) => data.state !== 'settled')
    // The visit that the tour's quote above has opened.
    expect(open.length).toBeLessThanOrEqual(1)
  })
})

describe('each story refuses what it says', () => {
  let call: Caller
  beforeAll(() => {
    const clock = createReplayClock(WORLD_STARTS_AT + 3_600_000)
    const ports = { ...parts.ports, clock, face: createPassingFace(parts.ports.ids) }
    call = createCaller({ ...parts, store: draft.store, ports, clock, implementations: IMPLEMENTATIONS })
  })

  const named = (id: string) => {
    const { name, idNumber } = personOf(id)
    return { name, idNumber }
  }
  const bind = async (holder: string, member: string, relation: string) => {
    const { commitment } = await call(holder, 'checkBinding', {})
    const papers = {
      way: 'documents' as const,
      evidence: [],
      commitment: { signedName: personOf(holder).name, textVersion: commitment.textVersion },
      faceToken: null,
    }
    return call(holder, 'applyBinding', { relation, ...named(member), ...papers })
  }
  const openByCard = (id: string) =>
    call('wang-min', 'openVisitByCard', {
      terminalId: WorldId.terminal('songhe-3'),
      card: { type: '03', cardNumber: personOf(id).card ?? '' },
    })
  const quoteFor = async (id: string) => {
    const { visit } = await openByCard(id)
    const { visitId } = visit
    await call('wang-min', 'registerVisit', { visitId, visitType: '11', identityConfirmed: true })
    const items = [{ code: 'F3001', count: 1 }]
    return call('wang-min', 'quoteSettlement', { visitId, items, useAccount: true, useAid: true })
  }
  const review = async (clerk: string, applicant: string) => {
    const [waiting] = (await draft.store.find('application', { queue: '990100:waiting' })).filter(
      ({ data }) => data.applicantId === person(applicant),
    )
    return call(clerk, 'openReview', { applicationId: waiting?.id ?? '' })
  }

  it.each<[string, () => Promise<unknown>, string]>([
    ['小满 has two holders', () => bind('chen-guodong', 'zhou-xiaoman', '44'), 'HOLDERS_LIMIT'],
    ['李明 has five members', () => bind('li-ming', 'li-anan', '30'), 'MEMBER_LIMIT'],
    ['孙丽 has not activated her code', () => bind('sun-li', 'zhao-yiming', '20'), 'HOLDER_NOT_ACTIVATED'],
    ['the clerk’s mother', () => review('clerk-chen-lei', 'lin-xiulan'), 'REVIEW_OWN'],
    ['a card reported lost', () => openByCard('shen-ji-an'), 'CARD_LOST'],
    ['in arrears at the counter', () => quoteFor('zhao-jianjun'), 'INSURANCE_NOT_IN_FORCE'],
    ['frozen at the counter', () => quoteFor('shen-zhiyuan'), 'INSURANCE_NOT_IN_FORCE'],
    ['无锡’s rules of settlement', () => quoteFor('zhang-fusheng'), 'POLICY_UNKNOWN'],
    [
      'in arrears as a grantor',
      () =>
        replayGrant(
          { call },
          { what: 'grant', grantor: 'zhao-jianjun', beneficiary: 'zhao-yiming', relation: '20' },
        ),
      'AID_GRANTOR_UNINSURED',
    ],
  ])('%s', async (_, act, code) => {
    await expect(act()).rejects.toThrow(code)
  })

  it('lets the other clerk look at the same application', async () => {
    expect(await review('lin-xiao', 'lin-xiulan')).toMatchObject({ memberName: '吴桂芳' })
  })
})

it('is the same world each time: ids, amounts and times', async () => {
  const again = await draftWorld({ ...parts, implementations: IMPLEMENTATIONS })
  expect(again.ledger.postings).toEqual(draft.ledger.postings)
  const usageOf = async (world: Draft) =>
    (await world.store.find('usage', {})).map(({ id, data }) => [id, data])
  expect(await usageOf(again)).toEqual(await usageOf(draft))
})
