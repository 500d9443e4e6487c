import type { Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import { isoInstant } from '../views/instant'
import { decidePremium } from '../wallet/decidePremium'
import { loadTillPayer, whoPaysForWhom } from './tillPayer'

/**
 * 代缴 at a counter. The document of the insured and the year must not exist yet, as from a phone: of two who pay at
 * once, one pays. The visit stays as it is: he may pay for another relative, or see the doctor.
 */
export const payTillPremium: Implementation<'payTillPremium'> = async (
  context,
  { visitId, insured, relation, year, amount, from },
) => {
  const till = await loadTillPayer(context, visitId)
  if (!till.ok) return till
  const { visit, asPayer } = till.value
  const [decided, institution] = await Promise.all([
    decidePremium(asPayer, {
      year,
      amount,
      from,
      ...(insured ? { insured } : {}),
      ...(relation ? { relation } : {}),
    }),
    context.store.get('institution', visit.data.institutionId),
  ])
  if (!decided.ok) return decided
  if (!institution) return refused('NOT_FOUND')
  const { premium, loaded, change } = decided.value
  const { data } = premium
  return {
    ok: true,
    result: {
      premium: {
        premiumId: premium.id,
        ...whoPaysForWhom(loaded),
        year: data.year,
        amount: data.amount,
        from: data.from,
        paidAt: isoInstant(data.paidAt),
        coversFrom: data.coversFrom,
        coversTo: data.coversTo,
        institutionName: institution.data.name,
      },
    },
    change: {
      ...change,
      guards: [...(change.guards ?? []), { kind: 'visit', id: visit.id, version: visit.version }],
      audit: [
        ...(change.audit ?? []),
        {
          actor: context.actor.userId,
          what: 'identityConfirmed',
          subject: data.payerId,
          detail: { visitId, for: 'premium', institution: institution.data.name },
        },
      ],
    },
  }
}
