import type { Context } from '../../calls'
import type { BindingDocument, Versioned } from '../../store'

/** The bindings by which others hold a person's code now. */
export async function loadHolders(
  { store }: Context,
  personId: string,
): Promise<Versioned<BindingDocument>[]> {
  const bindings = await store.find('binding', { memberId: personId })
  return bindings.filter((binding) => binding.data.state !== 'ended')
}
