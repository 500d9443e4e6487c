import type { Fen } from '../../contract/values'
import { lowBalanceNotices } from '../../domain/grant'
import type { Notice, SettlementDocument } from '../../store'
import { grantLink } from '../aid/grantChange'
import type { LoadedBill } from './loadBill'

/** Warns grantors whose accounts the bill took under their thresholds; the link leads to pausing the grant. */
export function tellLowBalance(
  { received }: Pick<LoadedBill, 'received'>,
  { accountsAfter }: Pick<SettlementDocument, 'accountsAfter'>,
  granted: ReadonlyMap<string, Fen>,
): Notice[] {
  const used = received.flatMap(({ grantor, lowBalance: threshold }) => {
    const paid = granted.get(grantor.id)
    const after = accountsAfter[grantor.id]
    return paid === undefined || after === undefined
      ? []
      : [{ personId: grantor.id, granted: paid, after, threshold }]
  })
  return lowBalanceNotices(used).map((notice) => {
    const grantId = received.find(({ grantor }) => grantor.id === notice.personId)?.grant.id ?? ''
    return { ...notice, kind: 'grant', link: grantLink(grantId) }
  })
}
