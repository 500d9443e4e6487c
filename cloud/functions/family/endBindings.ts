import type { Context } from '../../calls'
import { touched } from '../../domain/binding/family'
import type { Clock } from '../../ports'
import type { ApplicationDocument, BindingDocument, DocumentWrite, Store, Versioned } from '../../store'
import { loadLiveCodes, voidWrites } from '../code/liveCodes'
import { credentialWrite } from '../identity/credentialChange'
import { inMonth } from '../views/inMonth'

type Binding = Versioned<BindingDocument>
type Clocked = Pick<Context, 'store'> & { readonly ports: { readonly clock: Clock } }

export interface Ending {
  /** Who ends it: a person or a user. */
  readonly by: string
  /** 'holder', 'member', 'clerk:<reason>', 'event:<kind>'. */
  readonly because: string
  /** Region of the member, for the monthly numbers. */
  readonly region: string
  /** The business instant (ms) of the end; now, unless it was set before. */
  readonly at?: number
}

/** The queue of bindings that were asked to end and hold until the day is over. */
export const UNBINDING = 'unbinding'

/** The family documents of persons, moved on once each; read before what they guard. */
export async function touchFamilies(
  { store, ports }: Clocked,
  personIds: Iterable<string>,
): Promise<DocumentWrite[]> {
  const ids = [...new Set(personIds)]
  const families = ids.length === 0 ? [] : await store.getMany('family', ids)
  const now = ports.clock.businessNow()
  return ids.map((id): DocumentWrite => {
    const family = families.find((one) => one.id === id) ?? null
    return { kind: 'family', id, version: family?.version ?? 0, data: touched(family?.data ?? null, now) }
  })
}

/** The applications that led to a binding. */
export async function loadLed(
  store: Store,
  bindingId: string,
  { holderId, memberId }: BindingDocument,
): Promise<Versioned<ApplicationDocument>[]> {
  const applications = await store.find('application', { applicantId: holderId, memberId })
  return applications.filter(({ data }) => data.bindingId === bindingId && data.state === 'active')
}

/**
 * The writes that end bindings: themselves, the codes of the members that their holders show, and the applications
 * that led to them. The family documents of both sides (`touchFamilies`) must move in the same change.
 */
export async function endBindings(
  { store, ports }: Clocked,
  bindings: readonly Binding[],
  { by, because, region, at }: Ending,
): Promise<DocumentWrite[]> {
  const now = at ?? ports.clock.businessNow()
  const each = await Promise.all(
    bindings.map(async (binding): Promise<DocumentWrite[]> => {
      const { holderId, memberId } = binding.data
      // Before the codes: a code that is issued meanwhile moves it, and the end is decided again.
      const credential = await store.get('credential', memberId)
      const [codes, led] = await Promise.all([
        loadLiveCodes(store, { personId: memberId }, ports.clock.realNow()),
        loadLed(store, binding.id, binding.data),
      ])
      return [
        {
          kind: 'binding',
          id: binding.id,
          version: binding.version,
          data: {
            ...binding.data,
            state: 'ended',
            endedAt: now,
            endedBy: by,
            endedBecause: because,
            ending: null,
            queue: null,
            over: inMonth(region, now),
          },
        },
        ...(credential === null ? [] : [credentialWrite(credential, {})]),
        ...voidWrites(codes.filter(({ data }) => data.shownByPersonId === holderId)),
        ...led.map(
          ({ id, version, data }): DocumentWrite => ({
            kind: 'application',
            id,
            version,
            data: { ...data, state: 'ended', history: [...data.history, { at: now, what: 'ended', by }] },
          }),
        ),
      ]
    }),
  )
  return [...new Map(each.flat().map((write) => [`${write.kind}:${write.id}`, write])).values()]
}
