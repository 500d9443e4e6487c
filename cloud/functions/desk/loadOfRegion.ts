import type { ClerkActor, Context } from '../../calls'
import { granted, type Judged, refused } from '../../contract/refusals'
import type { PersonDocument, Versioned } from '../../store'
import { notOwn } from '../clerk/notOwn'

/** A person whom this clerk may serve: of his region (else NOT_FOUND), not himself nor a relative (CLERK_OWN). */
export async function loadOfRegion(
  ctx: Context<ClerkActor>,
  personId: string,
): Promise<Judged<Versioned<PersonDocument>>> {
  const person = await ctx.store.get('person', personId)
  if (person === null || person.data.region !== ctx.actor.clerkOf) return refused('NOT_FOUND')
  const allowed = await notOwn(ctx, [person])
  return allowed.ok ? granted(person) : allowed
}
