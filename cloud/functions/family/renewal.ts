import type { Context } from '../../calls'
import { renewedNotices } from '../../domain/binding/notices'
import type { BindingDocument, Change, Versioned } from '../../store'
import { loadOpenBinding, standingOf } from '../load/acting'
import { personFacts } from '../load/persons'
import type { Pair } from './loadPair'

/**
 * The binding of a pair that waits for the member's own face because he has come of age, lapsed or still in its
 * days of grace; null where there is none.
 */
export async function loadWaitingBinding(
  { store, ports }: Pick<Context, 'store' | 'ports'>,
  pair: Pair,
): Promise<Versioned<BindingDocument> | null> {
  const binding = await loadOpenBinding(store, pair.holder.id, pair.member.id, ports.clock.today())
  if (binding === null) return null
  const standing = standingOf(binding, pair.member, pair.memberRules, ports.clock.today())
  return standing === 'active' ? null : binding
}

/** The same binding goes on by the member's own consent. No new act of binding is counted. */
export function renewal(
  pair: Pair,
  binding: Versioned<BindingDocument>,
  checkId: string | null,
  now: number,
): Required<Pick<Change, 'documents' | 'notices'>> {
  const { relation } = binding.data
  const parties = { holder: personFacts(pair.holder), member: personFacts(pair.member), relation }
  return {
    documents: [
      {
        kind: 'binding',
        id: binding.id,
        version: binding.version,
        data: {
          ...binding.data,
          state: 'active',
          faceDay: null,
          consent: { method: 'face', at: now, evidenceId: checkId },
        },
      },
    ],
    notices: renewedNotices(parties),
  }
}
