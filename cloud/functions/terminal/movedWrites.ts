import type { Context } from '../../calls'
import { Day, type Fen, keyed } from '../../contract/values'
import { draw, NOTHING_DRAWN } from '../../domain/grant'
import { grantorKey, patientKey } from '../../domain/usage'
import { addBill, EMPTY_YEAR, grantedBy, paidMore, takeBill } from '../../domain/visit'
import type { AccumulatorDocument, DocumentWrite, SettlementDocument, UsageDocument } from '../../store'
import { aidUseId } from '../aid/loadReceived'
import { aidUseDocument } from './aidUseWrites'
import type { Moved } from './loadMoved'
import { reopenedGrants } from './oneBillGrants'
import { accumulatorId } from './visitView'

/** The sums of the bill's own year, once the bill says `after` instead of `before`. */
export function yearAfter(
  before: SettlementDocument,
  after: SettlementDocument,
  moved: Moved,
): AccumulatorDocument {
  const without = takeBill(moved.year?.data ?? EMPTY_YEAR, before)
  return {
    ...(after.state === 'settled' ? addBill(without, after) : without),
    personId: after.patientId,
    year: Day.year(after.day),
  }
}

/** What each grantor's money does for a bill that stands; nothing for one that was reversed. */
const grantedIn = (bill: SettlementDocument): ReadonlyMap<string, Fen> =>
  bill.state === 'settled' ? grantedBy(bill.payers, bill.patientId) : new Map()

/** Sums, draws and records that follow from a bill that changed after its settlement. */
export function movedWrites(
  { ports }: Pick<Context, 'ports'>,
  settlementId: string,
  before: SettlementDocument,
  after: SettlementDocument,
  moved: Moved,
): { writes: DocumentWrite[]; recordOf: (personId: string, seesAll: boolean) => string } {
  const year = Day.year(after.day)
  const records = usageAfter(ports, settlementId, after, moved)
  const drawn = [...paidMore(grantedIn(before), grantedIn(after))].map(([grantorId, more]): DocumentWrite => {
    const id = aidUseId(grantorId, after.patientId, year)
    const use = moved.uses.find((one) => one.id === id)
    const sums = draw(use?.data ?? NOTHING_DRAWN, after.day, more)
    const data = aidUseDocument(grantorId, after.patientId, year, sums)
    return { kind: 'aidUse', id, version: use?.version ?? 0, data }
  })
  return {
    writes: [
      {
        kind: 'accumulator',
        id: accumulatorId(after.patientId, year),
        version: moved.year?.version ?? 0,
        data: yearAfter(before, after, moved),
      },
      ...drawn,
      ...records.writes,
      ...(after.state === 'reversed' ? reopenedGrants(moved.grants, settlementId, ports.clock.today()) : []),
    ],
    recordOf: records.recordOf,
  }
}

/** The records of the bill as it is now; a relative who pays for the first time gets his own. */
function usageAfter(
  ports: Context['ports'],
  settlementId: string,
  after: SettlementDocument,
  moved: Moved,
): { writes: DocumentWrite[]; recordOf: (personId: string, seesAll: boolean) => string } {
  const granted = grantedBy(after.payers, after.patientId)
  const { totalFee, fundPay, ownAccountPay, mutualAidPay, cashPay } = after.amounts
  const ofPatient = moved.usage.find((row) => row.data.viewerKey === patientKey(after.patientId))
  const grantorOf = ({ viewerKey }: UsageDocument): string => viewerKey.slice(0, viewerKey.indexOf(':'))
  const now = (row: UsageDocument): UsageDocument => {
    const isPatient = row.viewerKey === patientKey(after.patientId)
    return {
      ...row,
      state: after.state,
      ...{ totalFee, fundPay, ownAccountPay, mutualAidPay, cashPay },
      granted: isPatient ? 0 : (granted.get(grantorOf(row)) ?? 0),
      grantors: isPatient ? keyed(granted) : {},
    }
  }
  const known = moved.usage.map(({ id, version, data }) => ({ id, version, data: now(data) }))
  const withRecord = new Set(known.map(({ data }) => data.viewerKey))
  const added = [...granted.keys()]
    .filter((grantorId) => ofPatient !== undefined && !withRecord.has(grantorKey(grantorId)))
    .map((grantorId) => {
      const viewerKey = grantorKey(grantorId)
      const row = {
        ...(ofPatient?.data as UsageDocument),
        settlementId,
        viewerKey,
        viewerYear: `${viewerKey}:${Day.year(after.day)}`,
        shownIn: null,
        grantedIn: `${after.region}:${Day.month(after.day)}`,
      }
      return { id: ports.ids.next('use'), version: 0, data: now(row) }
    })
  const all = [...known, ...added]
  const patientRecord = ofPatient?.id ?? ''
  return {
    writes: all.map(({ id, version, data }): DocumentWrite => ({ kind: 'usage', id, version, data })),
    recordOf: (personId, seesAll) =>
      seesAll
        ? patientRecord
        : (all.find(({ data }) => data.viewerKey === grantorKey(personId))?.id ?? patientRecord),
  }
}
