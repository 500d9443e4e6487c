import { decodedKeyIn } from './withResultCheck'

it.each<[unknown, string | null]>([
  [{ a: { ACL: 1 } }, 'ACL'],
  [[{ __op: 'Delete' }], '__op'],
  [{ list: [1, { deep: { __type: 'Date' } }] }, '__type'],
  [{ acl: 1, type: 'x', list: [null, 'ACL'] }, null],
])('finds in %j the key that the client would decode: %s', (value, key) => {
  expect(decodedKeyIn(value)).toBe(key)
})
