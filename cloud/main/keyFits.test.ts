import { createCipher } from '../adapters/cipher'
import { done } from '../store/testing/changes'
import { type FreshStore, freshStore } from '../store/testing/freshStore'
import { assertKeyFits } from './keyFits'

const cipherOf = (byte: number) => createCipher(new Uint8Array(32).fill(byte))
let fresh: FreshStore

beforeAll(async () => {
  fresh = await freshStore()
})
afterAll(() => fresh.close())

const person = (id: string, idEncrypted: string | null) =>
  ({ kind: 'person', id, version: 0, data: { idEncrypted, idHash: null, phoneEncrypted: null } }) as never

it('fits a store that keeps nobody', async () => {
  await expect(assertKeyFits(fresh.store, cipherOf(1))).resolves.toBeUndefined()
})

it('fits the store whose people it encrypted, and no other key does', async () => {
  const documents = [person('a-newborn', null), person('b', cipherOf(1).encrypt('990101198604120028'))]
  await done(fresh.store, { documents })
  await expect(assertKeyFits(fresh.store, cipherOf(1))).resolves.toBeUndefined()
  await expect(assertKeyFits(fresh.store, cipherOf(2))).rejects.toThrow(
    'QINQING_KEY is not the key of this store',
  )
})
