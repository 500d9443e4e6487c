import type { Context, StaffActor } from '../../calls'
import type { Functions, ParamsOf } from '../../contract/functions'
import { granted, type Judged, refused } from '../../contract/refusals'
import { Day, type VisitType } from '../../contract/values'
import { offerOf } from '../../domain/grant'
import { type GrantOffer, type Settlement, type SettlementInput, settleBill } from '../../domain/settlement'
import {
  EMPTY_YEAR,
  type EnteredLine,
  enteredLines,
  judgePatient,
  judgeTill,
  judgeVisitForBill,
  settlementInput,
} from '../../domain/visit'
import type {
  AccumulatorDocument,
  AdmissionDocument,
  BindingDocument,
  InstitutionDocument,
  PersonDocument,
  TerminalDocument,
  Versioned,
  VisitDocument,
} from '../../store'
import { loadReceived, type ReceivedGrant } from '../aid/loadReceived'
import { type LoadedPurse, loadPurse } from '../money/purse'
import { loadHolders } from '../people/maySee'
import { loadYear } from './visitView'

/** Everything that one bill was decided on, with the decision. */
export interface LoadedBill {
  /** The business instant of the decision, ms, and its day in Shanghai. */
  readonly at: number
  readonly day: Day
  readonly visit: Versioned<VisitDocument>
  readonly visitType: VisitType
  readonly patient: Versioned<PersonDocument>
  readonly institution: Versioned<InstitutionDocument>
  readonly terminal: Versioned<TerminalDocument>
  readonly year: Versioned<AccumulatorDocument> | null
  /** The stay that ends with this bill; null for any other visit. */
  readonly admission: Versioned<AdmissionDocument> | null
  /** The version of the patient's family document; 0 where there is none. */
  readonly familyVersion: number
  /** Who else sees the patient's bills. */
  readonly holders: readonly Versioned<BindingDocument>[]
  readonly purse: LoadedPurse
  readonly received: readonly ReceivedGrant[]
  readonly offers: readonly GrantOffer[]
  readonly lines: readonly EnteredLine[]
  /** What the rules were asked, and what they answered. */
  readonly input: SettlementInput
  readonly settlement: Settlement
}

/**
 * Reads all that a bill depends on in three rounds (visit; patient, year, accounts, grants; grantors) and
 * decides it. Refuses what `judgeVisitForBill`, `judgePatient`, `enteredLines` and `settleBill` refuse.
 */
export async function loadBill(
  context: Context<StaffActor>,
  params: ParamsOf<Functions['quoteSettlement']>,
): Promise<Judged<LoadedBill>> {
  const { store, actor, ports, policies } = context
  const found = await store.get('visit', params.visitId)
  const judged = judgeVisitForBill(found?.data ?? null, actor, ports.clock.realNow())
  if (!judged.ok) return judged
  const visitType = judged.value.visitType
  if (!found || visitType === null) return refused('VISIT_NOT_CONFIRMED')

  const at = ports.clock.businessNow()
  const day = Day.at(at)
  const { personId, institutionId, terminalId } = found.data
  // Of one snapshot with the facts that it guards: what moves after it is noticed at the commit.
  const [family, patient, institution, terminal, year, admission, holders, purse, received, catalogue] =
    await Promise.all([
      store.get('family', personId),
      store.get('person', personId),
      store.get('institution', institutionId),
      store.get('terminal', terminalId),
      loadYear(context, personId, day),
      found.data.state === 'admitted' ? store.get('admission', personId) : null,
      loadHolders(context, personId),
      loadPurse(context, personId),
      loadReceived(context, personId, day, { institutionId, visitType }),
      ports.catalogue.find(params.items.map((item) => item.code)),
    ])
  if (!patient || !institution || !terminal) return refused('NOT_FOUND')
  const till = judgeTill(terminal.data.closedThrough, day)
  if (!till.ok) return till
  const able = judgePatient(patient.data)
  if (!able.ok) return able
  const lines = enteredLines(params.items, catalogue)
  if (!lines.ok) return lines

  const offers = received.flatMap((one) => offerFrom(one, day) ?? [])
  const input = settlementInput({
    day,
    visitType,
    patient: { ...patient.data, personId },
    institution: { ...institution.data, institutionId },
    lines: lines.value,
    year: year?.data ?? EMPTY_YEAR,
    purse: purse.purse,
    offers,
    useAccount: params.useAccount,
    useAid: params.useAid,
  })
  const settled = settleBill(input, policies)
  if (!settled.ok) return settled
  return granted({
    at,
    day,
    visit: found,
    visitType,
    patient,
    institution,
    terminal,
    year,
    admission,
    familyVersion: family?.version ?? 0,
    holders: holders(patient.data),
    purse,
    received,
    offers,
    lines: lines.value,
    input,
    settlement: settled.value,
  })
}

const offerFrom = ({ grant, grantor, purse, caps }: ReceivedGrant, day: Day): GrantOffer | null =>
  offerOf(grant.data, { ...grantor.data, personId: grantor.id }, purse.purse, caps, day)
