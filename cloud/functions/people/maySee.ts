import type { Context } from '../../calls'
import type { Day } from '../../contract/values'
import { bindingStanding } from '../../domain/binding/bindingStanding'
import { bindingRules } from '../../domain/binding/rules'
import type { BindingDocument, PersonDocument, Versioned } from '../../store'

/**
 * Whether a binding lets its holder look at the member's records today: it stands, in a region whose bindings
 * allow it. Where the region's rules are not known, nobody may look.
 */
export function maySee(
  { policies }: Pick<Context, 'policies'>,
  binding: BindingDocument,
  member: PersonDocument,
  today: Day,
): boolean {
  const rules = bindingRules(policies, member.region, today)
  if (!rules.ok || !rules.value.rights.includes('query')) return false
  const standing = bindingStanding(binding, member.birthDate, rules.value, today)
  return standing === 'active' || standing === 'needFace'
}

/** The bindings whose holders see a person's records now, and are told of each use. */
export async function loadHolders(
  context: Context,
  personId: string,
): Promise<(member: PersonDocument) => Versioned<BindingDocument>[]> {
  const bindings = await context.store.find('binding', { memberId: personId })
  const today = context.ports.clock.today()
  return (member) => bindings.filter((binding) => maySee(context, binding.data, member, today))
}
