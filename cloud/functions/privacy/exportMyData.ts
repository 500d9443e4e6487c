import type { Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import { Relation } from '../../contract/values'
import { loadCircle } from '../people/loadCircle'
import { pageUsage } from '../records/pageUsage'
import { isoInstant } from '../views/instant'
import { personCard } from '../views/personCard'
import { consentViews } from './consents'

/** The most uses of money in one text: some years of a busy family. */
const MOST_USES = 2_000
const USES_AT_ONCE = 500
const MOST_NOTICES = 500

type Context = Parameters<Implementation<'exportMyData'>>[0]

/** A copy of one's data (个人信息保护法 第四十五条), readable by people and machines. */
export const exportMyData: Implementation<'exportMyData'> = async (context) => {
  const { store, ports, policies, actor } = context
  const { personId } = actor
  const circle = await loadCircle(context, personId)
  if (circle === null) return refused('NOT_FOUND')
  const [person, credential, consents, balances, sessions, notices, uses] = await Promise.all([
    store.get('person', personId),
    store.get('credential', personId),
    store.get('consent', personId),
    store.balancesOf(personId),
    store.find('session', { userId: actor.userId }),
    store.find('message', { personId }, { newestFirst: true, limit: MOST_NOTICES }),
    loadUses(context, circle),
  ])
  if (person === null) return refused('NOT_FOUND')
  const called = (id: string) => circle.callNames.get(id) ?? '家人'
  const today = ports.clock.today()
  const content = {
    说明: '这是您在本小程序里的数据。金额单位是分；时间是协调世界时。模拟数据，不可用于真实就医。',
    导出时间: isoInstant(ports.clock.businessNow()),
    本人: personCard(person, policies, today),
    医保码:
      credential === null
        ? null
        : { 状态: credential.data.state, 激活: isoInstant(credential.data.activatedAt) },
    同意: consentViews(consents?.data ?? null),
    余额: balances,
    我能展示谁的码: circle.held.map(({ data }) => ({
      家人: called(data.memberId),
      关系: Relation.label(data.relation),
      开始: isoInstant(data.createdAt),
    })),
    谁能展示我的码: circle.heldBy.map(({ data }) => ({
      家人: called(data.holderId),
      开始: isoInstant(data.createdAt),
    })),
    我给家人的共济: circle.given.map(({ data }) => ({
      家人: called(data.beneficiaryId),
      状态: data.state,
      开始: data.validFrom,
      上限: data.caps,
    })),
    家人给我的共济: circle.received.map(({ data }) => ({
      家人: called(data.grantorId),
      状态: data.state,
      开始: data.validFrom,
    })),
    使用记录: uses.rows,
    登录的设备: sessions.map(({ data }) => ({ 设备: data.device, 登录: isoInstant(data.createdAt) })),
    消息: notices.map(({ data }) => ({ 时间: isoInstant(data.at), 标题: data.title, 内容: data.text })),
  }
  return {
    ok: true,
    result: {
      fileName: `亲情医保-我的数据-${today}.json`,
      content: JSON.stringify(content, null, 2),
      uses: uses.rows.length,
      complete: uses.complete,
    },
  }
}

/** The uses that the caller may see, newest first. */
async function loadUses(context: Context, circle: NonNullable<Awaited<ReturnType<typeof loadCircle>>>) {
  const rows = []
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<typeof pageUsage>> = await pageUsage(
      context,
      circle,
      {},
      cursor,
      USES_AT_ONCE,
    )
    rows.push(...page.rows)
    cursor = page.nextCursor
  } while (cursor !== null && rows.length < MOST_USES)
  return { rows, complete: cursor === null }
}
