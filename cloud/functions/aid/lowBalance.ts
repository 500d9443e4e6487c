import type { Context } from '../../calls'
import type { Fen } from '../../contract/values'
import { USUAL_THRESHOLD } from '../../domain/grant'

/** Under which amount each of these people wants to be told of his account: his own wish, else ours. */
export async function loadThresholds(
  { store }: Pick<Context, 'store'>,
  personIds: readonly string[],
): Promise<(personId: string) => { threshold: Fen | null; isDefault: boolean }> {
  const set = await store.getMany('lowBalance', personIds)
  const wishes = new Map(set.map(({ id, data }) => [id, data.threshold]))
  return (personId) => {
    const wish = wishes.get(personId)
    return wish === undefined
      ? { threshold: USUAL_THRESHOLD, isDefault: true }
      : { threshold: wish, isDefault: false }
  }
}
