import type { Context } from '../../calls'
import { granted, type Judged, refused } from '../../contract/refusals'
import { type GrantLimits, judgeScenes, NO_LIMITS, type Scenes } from '../../domain/grant'

/** What a grantor chose, with the names of the institutions for sentences. */
export interface ChosenLimits {
  readonly limits: GrantLimits
  readonly names: readonly string[]
}

/**
 * Judges what a grantor limits his money to, and looks up the institutions that he names.
 * Refuses SCENE_NOT_OFFERED, INSTITUTION_UNKNOWN.
 */
export async function chooseLimits(
  context: Pick<Context, 'store'>,
  asked: GrantLimits | undefined,
  scenes: Scenes,
): Promise<Judged<ChosenLimits>> {
  const limits = judgeScenes(asked ?? NO_LIMITS, scenes)
  if (!limits.ok) return limits
  const names = await institutionNames(context, limits.value.institutionIds ?? [])
  const known = limits.value.institutionIds?.every((id) => names.has(id)) ?? true
  return known
    ? granted({ limits: limits.value, names: [...names.values()] })
    : refused('INSTITUTION_UNKNOWN')
}

/** The names of institutions by id, in the order asked; those that are not there are left out. */
export async function institutionNames(
  { store }: Pick<Context, 'store'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const wanted = [...new Set(ids)]
  const found = await store.getMany('institution', wanted)
  const names = new Map(found.map(({ id, data }) => [id, data.name]))
  return new Map(wanted.flatMap((id) => (names.has(id) ? [[id, names.get(id) ?? ''] as const] : [])))
}
