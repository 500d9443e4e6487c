import type { Context, PersonActor } from '../../calls'
import { grantState } from '../../domain/grant'
import type { Capacity } from '../../domain/usage'
import type { Change, DisputeDocument } from '../../store'
import { loadLiveCodes, voidWrites } from '../code/liveCodes'
import { credentialWrite, loadActingCredential } from '../identity/credentialChange'
import type { Circle } from '../people/loadCircle'

export interface Stopping {
  readonly stopped: DisputeDocument['stopped']
  readonly change: Pick<Change, 'documents' | 'guards'>
}

const NOTHING: Stopping = { stopped: 'nothing', change: {} }

/**
 * What stops when somebody who is no relative used a person's code. The patient and who may act for him suspend
 * the credential; a holder who may only look voids the codes that live now; a grantor pauses his own grant: the
 * patient's code is not his to stop.
 */
export async function stopFor(
  context: Context<PersonActor>,
  circle: Circle,
  patientId: string,
  seenAs: Capacity,
): Promise<Stopping> {
  if (seenAs === 'grantor') return pauseGrant(context, circle, patientId)
  const { store, ports } = context
  const [acting, codes] = await Promise.all([
    loadActingCredential(context, patientId),
    loadLiveCodes(store, { personId: patientId }, ports.clock.realNow()),
  ])
  const voided = voidWrites(codes)
  if (acting.ok && acting.value.credential.data.state === 'active') {
    const suspended = credentialWrite(acting.value.credential, { state: 'suspended' })
    return {
      stopped: 'credential',
      change: { documents: [suspended, ...voided], guards: acting.value.guards },
    }
  }
  return voided.length === 0 ? NOTHING : { stopped: 'codes', change: { documents: voided } }
}

function pauseGrant({ ports }: Context, circle: Circle, patientId: string): Stopping {
  const today = ports.clock.today()
  const active = circle.given.filter(
    ({ data }) => data.beneficiaryId === patientId && grantState(data, today) === 'active',
  )
  if (active.length === 0) return NOTHING
  return {
    stopped: 'grant',
    change: {
      documents: active.map(({ id, version, data }) => ({
        kind: 'grant',
        id,
        version,
        data: { ...data, state: 'paused' },
      })),
    },
  }
}
