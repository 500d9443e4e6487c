import type { Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import { walletRules } from '../../domain/transfer'
import { whoFor } from '../../domain/usage'
import { loadCircle } from '../people/loadCircle'
import { loadOwner } from './loadOwner'

/** 开立医保钱包: one a person, where the region is online; of a member by his holder, who is audited. */
export const openWallet: Implementation<'openWallet'> = async (context, params) => {
  const { store, actor, ports, policies } = context
  const personId = params.personId ?? actor.personId
  const owner = await loadOwner(context, personId, 'openWallet')
  if (!owner.ok) return owner
  const { person, guards } = owner.value
  if (person.data.deceasedOn !== null) return refused('PERSON_DECEASED')
  const rules = walletRules(policies, person.data.region, ports.clock.today())
  if (!rules.ok) return rules
  const [wallet, circle] = await Promise.all([
    store.get('wallet', personId),
    loadCircle(context, actor.personId),
  ])
  if (!circle) return refused('NOT_FOUND')
  if (wallet) return refused('WALLET_OPEN_ALREADY', { name: person.data.name })
  const now = ports.clock.businessNow()
  const notice = {
    personId,
    kind: 'transfer' as const,
    title: '医保钱包已开通',
    text: `${circle.name}替您开通的。家人可以把个人账户的钱转到这里，看病买药时用。`,
    link: null,
  }
  return {
    ok: true,
    result: { who: whoFor(circle, personId), isOpen: true },
    change: {
      documents: [
        {
          kind: 'wallet',
          id: personId,
          version: 0,
          data: {
            openedAt: now,
            openedBy: actor.personId,
            region: person.data.region,
            sent: { day: ports.clock.today(), count: 0 },
          },
        },
      ],
      guards: [...guards, { kind: 'person', id: personId, version: person.version }],
      audit: [{ actor: actor.userId, what: 'openWallet', subject: personId, detail: { by: actor.personId } }],
      notices: personId === actor.personId ? [] : [notice],
    },
  }
}
