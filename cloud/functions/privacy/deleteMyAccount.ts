import type { Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import type { DocumentWrite } from '../../store'
import { endBindings, touchFamilies } from '../family/endBindings'
import { relyOnFace } from '../identity/relyOnFace'
import { accountWrites } from './accountWrites'
import { loadAccount } from './loadAccount'

/**
 * 注销: by the caller's own face, ends what rests on his consent and forgets his log-ins. Registry, ledger and bills
 * stay: they belong to the insurance, which must keep them (医疗保障基金使用监督管理条例). Grants that he receives
 * stay, too: they are his relatives' to end, and work with card or ID card. TRANSFER_WAITS while a wallet transfer
 * is on its way.
 */
export const deleteMyAccount: Implementation<'deleteMyAccount'> = async (ctx, { faceToken }) => {
  const { actor } = ctx
  const { personId } = actor
  // The family's version first: a binding or grant made meanwhile is noticed at the commit.
  const own = await touchFamilies(ctx, [personId])
  const account = await loadAccount(ctx)
  if (account === null) return refused('NOT_FOUND')
  const { person, bindings, grants, plans } = account
  if (account.waiting > 0) return refused('TRANSFER_WAITS', { count: account.waiting })
  const face = await relyOnFace(ctx, faceToken, {
    purpose: 'deleteAccount',
    personId,
    name: person.data.name,
  })
  if (!face.ok) return face

  const others = [
    ...bindings.flatMap(({ data }) => [data.holderId, data.memberId]),
    ...grants.map(({ data }) => data.beneficiaryId),
  ].filter((id) => id !== personId)
  const families = await touchFamilies(ctx, others)
  const ended = await endBindings(ctx, bindings, {
    by: personId,
    because: 'accountDeleted',
    region: person.data.region,
  })
  const writes = [
    ...own,
    ...families,
    ...ended,
    ...accountWrites(ctx, account),
    ...face.value.change.documents,
  ]
  const documents = [...new Map(writes.map((one: DocumentWrite) => [`${one.kind}:${one.id}`, one])).values()]
  return {
    ok: true,
    result: { ended: { bindings: bindings.length, grants: grants.length, plans: plans.length } },
    change: {
      documents,
      consumes: face.value.change.consumes,
      audit: [{ actor: actor.userId, what: 'deleteMyAccount', subject: personId, detail: {} }],
      notices: [...new Set(others)].map((id) => ({
        personId: id,
        kind: 'system',
        title: '一位家人注销了账号',
        text: '和这位家人的亲情账户、由这位家人出的共济已经结束。以前的记录照常能看。',
        link: 'pages/family/index',
      })),
    },
  }
}
