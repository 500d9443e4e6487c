import type { Context } from '../../calls'
import { touched } from '../../domain/binding/family'
import type { BindingDocument, DocumentWrite, Versioned } from '../../store'
import { loadLiveCodes, voidWrites } from '../code/liveCodes'
import { credentialWrite } from '../identity/credentialChange'
import { inMonth } from '../views/inMonth'

type Binding = Versioned<BindingDocument>

export interface Ending {
  /** Who ends it: a person or a user. */
  readonly by: string
  /** 'holder', 'member', 'clerk:<reason>', 'event:<kind>'. */
  readonly because: string
  /** Region of the member, for the monthly numbers. */
  readonly region: string
}

/** The family documents of persons, moved on once each; read before what they guard. */
export async function touchFamilies(
  { store, ports }: Pick<Context, 'store' | 'ports'>,
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

/**
 * The writes that end bindings: themselves, the codes of the members that their holders show, and the applications
 * that led to them. The family documents of both sides (`touchFamilies`) must move in the same change.
 */
export async function endBindings(
  { store, ports }: Pick<Context, 'store' | 'ports'>,
  bindings: readonly Binding[],
  { by, because, region }: Ending,
): Promise<DocumentWrite[]> {
  const now = ports.clock.businessNow()
  const each = await Promise.all(
    bindings.map(async (binding): Promise<DocumentWrite[]> => {
      const { holderId, memberId } = binding.data
      // Before the codes: a code that is issued meanwhile moves it, and the end is decided again.
      const credential = await store.get('credential', memberId)
      const [codes, applications] = await Promise.all([
        loadLiveCodes(store, { personId: memberId }, ports.clock.realNow()),
        store.find('application', { applicantId: holderId, memberId }),
      ])
      const led = applications.filter(({ data }) => data.bindingId === binding.id && data.state === 'active')
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
