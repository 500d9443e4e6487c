import type { Context, Implementation, StaffActor } from '../../calls'
import { refused } from '../../contract/refusals'
import { Day } from '../../contract/values'
import { giveBack, NOTHING_DRAWN } from '../../domain/grant'
import { postReversal } from '../../domain/posting'
import { patientKey } from '../../domain/usage'
import { EMPTY_YEAR, grantedBy, takeBill } from '../../domain/visit'
import type {
  AccumulatorDocument,
  AidUseDocument,
  BindingDocument,
  Change,
  DocumentWrite,
  GrantDocument,
  PersonDocument,
  SettlementDocument,
  UsageDocument,
  Versioned,
} from '../../store'
import { aidUseId } from '../aid/loadReceived'
import { loadHolders } from '../people/maySee'
import { aidUseDocument } from './aidUseWrites'
import { loadReceipt } from './loadReceipt'
import { reopenedGrants } from './oneBillGrants'
import { type Receipted, receiptView } from './receiptView'
import { tellUse } from './tellUse'
import { accumulatorId } from './visitView'

/**
 * 2208 / 2103 撤销: gives a whole settlement back, once, to the accounts and credit years it came from, and
 * takes it out of the sums of its own year, month and day, even after a grant ended. Later bills are not
 * recalculated.
 */
export const reverseSettlement: Implementation<'reverseSettlement'> = async (context, params) => {
  const loaded = await loadReceipt(context, params.settlementId)
  if (!loaded.ok) return loaded
  const { found, receipted } = loaded.value
  if (found.data.state === 'reversed') return refused('ALREADY_REVERSED')
  const moved = await loadMoved(context, found, receipted.person)
  const settlement: SettlementDocument = {
    ...found.data,
    state: 'reversed',
    reversal: { at: context.ports.clock.businessNow(), by: context.actor.userId, reason: params.reason },
  }
  const change = reversalChange(context, found, settlement, receipted, moved)
  return {
    ok: true,
    result: {
      receipt: receiptView(context, {
        ...receipted,
        settlement,
        year: yearToday(context, receipted, moved, settlement),
      }),
    },
    change,
  }
}

interface Moved {
  readonly year: Versioned<AccumulatorDocument> | null
  readonly uses: readonly Versioned<AidUseDocument>[]
  readonly usage: readonly Versioned<UsageDocument>[]
  readonly holders: readonly Versioned<BindingDocument>[]
  /** Grants of those who paid: one for a single bill opens again. */
  readonly grants: readonly Versioned<GrantDocument>[]
}

/** Everything that the settlement had moved, as it stands now. */
async function loadMoved(
  context: Context<StaffActor>,
  { id, data }: Versioned<SettlementDocument>,
  patient: PersonDocument,
): Promise<Moved> {
  const { store } = context
  const year = Day.year(data.day)
  const grantors = [...grantedBy(data.payers, data.patientId).keys()]
  const [sums, uses, usage, holders, received] = await Promise.all([
    store.get('accumulator', accumulatorId(data.patientId, year)),
    store.getMany(
      'aidUse',
      grantors.map((grantorId) => aidUseId(grantorId, data.patientId, year)),
    ),
    store.find('usage', { settlementId: id }),
    loadHolders(context, data.patientId),
    grantors.length === 0 ? [] : store.find('grant', { beneficiaryId: data.patientId }),
  ])
  return { year: sums, uses, usage, holders: holders(patient), grants: received }
}

const yearAfter = (
  settlement: SettlementDocument,
  before: AccumulatorDocument | null,
): AccumulatorDocument => ({
  ...takeBill(before ?? EMPTY_YEAR, settlement.accumulated, settlement.day),
  personId: settlement.patientId,
  year: Day.year(settlement.day),
})

/** The receipt shows today's year, which the reversal of an earlier year's bill does not touch. */
function yearToday(
  { ports }: Context,
  receipted: Receipted,
  moved: Moved,
  settlement: SettlementDocument,
): AccumulatorDocument | null {
  const isThisYear = Day.year(ports.clock.today()) === Day.year(settlement.day)
  return isThisYear ? yearAfter(settlement, moved.year?.data ?? null) : receipted.year
}

function reversalChange(
  { actor, ports }: Context<StaffActor>,
  found: Versioned<SettlementDocument>,
  settlement: SettlementDocument,
  { person, institution }: Receipted,
  moved: Moved,
): Change {
  const settlementId = found.id
  const year = Day.year(settlement.day)
  const granted = grantedBy(settlement.payers, settlement.patientId)
  const uses = [...granted].map(([grantorId, amount]): DocumentWrite => {
    const id = aidUseId(grantorId, settlement.patientId, year)
    const before = moved.uses.find((use) => use.id === id)
    const after = giveBack(before?.data ?? NOTHING_DRAWN, settlement.day, amount)
    return {
      kind: 'aidUse',
      id,
      version: before?.version ?? 0,
      data: aidUseDocument(grantorId, settlement.patientId, year, after),
    }
  })
  const rows = moved.usage.map(
    ({ id, version, data }): DocumentWrite => ({
      kind: 'usage',
      id,
      version,
      data: { ...data, state: 'reversed' },
    }),
  )
  const ofPatient =
    moved.usage.find((row) => row.data.viewerKey === patientKey(settlement.patientId))?.id ?? ''
  const ofGrantor = (personId: string): string =>
    moved.usage.find((row) => row.data.viewerKey === `${personId}:grantor`)?.id ?? ofPatient
  return {
    documents: [
      { kind: 'settlement', id: settlementId, version: found.version, data: settlement },
      {
        kind: 'accumulator',
        id: accumulatorId(settlement.patientId, year),
        version: moved.year?.version ?? 0,
        data: yearAfter(settlement, moved.year?.data ?? null),
      },
      ...uses,
      ...rows,
      ...reopenedGrants(moved.grants, settlementId, ports.clock.today()),
    ],
    postings: [
      {
        postingId: `${settlementId}:reversal`,
        kind: 'reversal',
        at: settlement.reversal?.at ?? settlement.settledAt,
        entries: postReversal(settlement.entries),
      },
    ],
    audit: [
      {
        actor: actor.userId,
        what: 'reverseSettlement',
        subject: settlement.patientId,
        detail: {
          settlementId,
          institution: institution.name,
          totalFee: settlement.amounts.totalFee,
          reason: settlement.reversal?.reason ?? null,
        },
      },
    ],
    notices: tellUse({
      settlement,
      institutionName: institution.name,
      patient: person,
      holders: moved.holders,
      recordOf: (personId, seesAll) => (seesAll ? ofPatient : ofGrantor(personId)),
    }),
  }
}
