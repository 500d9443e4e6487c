import type { Context, StaffActor } from '../../calls'
import { granted, type Judged, refused } from '../../contract/refusals'
import { PersonName, Relation } from '../../contract/values'
import { isOpenBinding } from '../../domain/binding/facts'
import { judgeCodeText } from '../../domain/code/codeText'
import { judgeCode } from '../../domain/code/judgeCode'
import { codeRules } from '../../domain/code/rules'
import { LOOKUPS } from '../../ports'
import type { CodeDocument, PersonDocument, Versioned } from '../../store'

/** A code that may be consumed now, with whose it is and who shows it. */
export interface ShownCode {
  readonly code: Versioned<CodeDocument>
  readonly person: Versioned<PersonDocument>
  /** What the one who shows it is to the person; null for the person himself. */
  readonly shower: { readonly relation: Relation } | null
}

/**
 * Reads a code that was scanned. Refuses CODE_UNKNOWN, CODE_EXPIRED, CODE_USED, CODE_VOID (also of a holder who is
 * no longer bound), CREDENTIAL_SUSPENDED, POLICY_UNKNOWN. Consuming it is the caller's: see `consumed`.
 */
export async function loadShownCode(context: Context<StaffActor>, typed: string): Promise<Judged<ShownCode>> {
  const { store, ports, policies } = context
  const digits = judgeCodeText(typed)
  if (!digits.ok) return digits
  const code = await store.get('code', ports.cipher.lookupHash(LOOKUPS.code, digits.value))
  if (!code) return refused('CODE_UNKNOWN')
  const [person, credential, shower] = await Promise.all([
    store.get('person', code.data.personId),
    store.get('credential', code.data.personId),
    loadShower(context, code.data),
  ])
  if (!person) return refused('CODE_UNKNOWN')
  const rules = codeRules(policies, person.data.region, ports.clock.today())
  if (!rules.ok) return rules
  const usable = judgeCode(code.data, ports.clock.realNow(), rules.value.graceMs)
  if (!usable.ok) return usable
  // Its owner has closed his account since.
  if (credential === null) return refused('CODE_VOID')
  if (credential.data.state === 'suspended') {
    return refused('CREDENTIAL_SUSPENDED', { name: PersonName.mask(person.data.name) })
  }
  if (shower === 'unbound') return refused('CODE_VOID')
  return granted({ code, person, shower })
}

/** What uses a code up, once, ever. */
export const consumed = ({ code }: ShownCode, used: Partial<CodeDocument>) => ({
  write: {
    kind: 'code' as const,
    id: code.id,
    version: code.version,
    data: { ...code.data, ...used, state: 'consumed' as const },
  },
  token: `code:${code.id}`,
})

/** Who showed the code: null for the person himself, else what he is to the person, if he is still bound. */
async function loadShower(
  { store, ports }: Context<StaffActor>,
  code: CodeDocument,
): Promise<{ relation: Relation } | 'unbound' | null> {
  if (code.shownByPersonId === code.personId) return null
  const [bindings, holder] = await Promise.all([
    store.find('binding', { memberId: code.personId }),
    store.get('person', code.shownByPersonId),
  ])
  const binding = bindings.find(
    ({ data }) => data.holderId === code.shownByPersonId && isOpenBinding(data, ports.clock.today()),
  )
  if (!binding || !holder) return 'unbound'
  return { relation: Relation.inverse(binding.data.relation, holder.data.sex) }
}
