import type { Context, StaffActor } from '../../calls'
import { Day } from '../../contract/values'
import { grantedBy } from '../../domain/visit'
import type {
  AccumulatorDocument,
  AidUseDocument,
  BindingDocument,
  GrantDocument,
  PersonDocument,
  SettlementDocument,
  UsageDocument,
  Versioned,
} from '../../store'
import { aidUseId } from '../aid/loadReceived'
import { loadHolders } from '../people/maySee'
import { accumulatorId } from './visitView'

/** Everything that a settlement had moved, as it stands now. */
export interface Moved {
  readonly year: Versioned<AccumulatorDocument> | null
  readonly uses: readonly Versioned<AidUseDocument>[]
  readonly usage: readonly Versioned<UsageDocument>[]
  readonly holders: readonly Versioned<BindingDocument>[]
  /** What the patient was granted, where a relative paid: a grant for one bill opens again with a reversal. */
  readonly grants: readonly Versioned<GrantDocument>[]
}

/** @param payerId one more relative whose money is about to move */
export async function loadMoved(
  context: Context<StaffActor>,
  { id, data }: Versioned<SettlementDocument>,
  patient: PersonDocument,
  payerId: string | null = null,
): Promise<Moved> {
  const { store } = context
  const year = Day.year(data.day)
  const grantors = new Set(grantedBy(data.payers, data.patientId).keys())
  if (payerId !== null) grantors.add(payerId)
  const [sums, uses, usage, holders, grants] = await Promise.all([
    store.get('accumulator', accumulatorId(data.patientId, year)),
    store.getMany(
      'aidUse',
      [...grantors].map((grantorId) => aidUseId(grantorId, data.patientId, year)),
    ),
    store.find('usage', { settlementId: id }),
    loadHolders(context, data.patientId),
    grantors.size === 0 ? [] : store.find('grant', { beneficiaryId: data.patientId }),
  ])
  return { year: sums, uses, usage, holders: holders(patient), grants }
}
