import { type Product, startProduct } from '../product'
import { allWays } from './allWays'
import type { OpenPhone, Phone } from './phone'
import type { Scene } from './way'

/** Longer than any way takes on the slowest machine: what hangs is found by the phone's own patience. */
const WAY_MS = 600_000

/**
 * Tests of every way on one platform, on a product of their own. In the end of each nothing must be amiss on any phone.
 * @returns the scene, for ways that one platform alone can go
 */
export function runWays(openPhone: OpenPhone, kept?: () => Promise<void>): Scene {
  let product: Product
  const phones: Phone[] = []
  beforeAll(async () => {
    product = await startProduct()
  }, WAY_MS)
  afterAll(() => product?.stop())
  afterEach(async () => {
    for (const phone of phones.splice(0)) await phone.end()
  })

  const scene: Scene = {
    get productUrl() {
      return product.url
    },
    async open(opening = {}) {
      const phone = await openPhone(product.url, opening)
      phones.push(phone)
      return phone
    },
    async openAs(name) {
      const phone = await scene.open({ as: name })
      await phone.at('pages/home/index')
      return phone
    },
  }
  test.each(allWays.map(({ title, go }) => [title, go] as const))(
    '%s',
    async (_, go) => {
      try {
        await go(scene)
      } catch (fault) {
        await kept?.()
        throw fault
      }
      for (const phone of phones) expect(await phone.amiss()).toEqual([])
    },
    WAY_MS,
  )
  return scene
}
