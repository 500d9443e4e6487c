import type { TestWorld } from './world'

/**
 * Lets something happen between the decision of the next call and its commit: the narrowest race there is, the
 * same each time.
 */
export function meanwhile(world: TestWorld, happens: () => Promise<unknown>): void {
  const { store } = world
  const commit = store.commit.bind(store)
  const spy = jest.spyOn(store, 'commit').mockImplementationOnce(async (change, row) => {
    spy.mockRestore()
    await happens()
    return commit(change, row)
  })
}
