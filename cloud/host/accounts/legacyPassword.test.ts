import { isLegacyHash, keepLegacyHash, leancloudHash, legacyPasswordFits } from './legacyPassword'

/** The example of LeanCloud's own documents. */
const SALT = 'h60d8x797d3oa0naxybxxv9bn7xpt2yiowz68mpiwou7gwr2'
const HASH = 'tA7BLW+NK0UeARng0693gCaVnljkglCB9snqlpCSUKjx2RgYp8VZZOQt0S5iUtlDrkJXfT3gknS4rRqjYsd/Ug=='

it('hashes as LeanCloud documents it', () => {
  expect(leancloudHash('password', SALT)).toBe(HASH)
})

it('tells a kept hash from a new one, and lets only its password pass', () => {
  const kept = keepLegacyHash(HASH, SALT)
  expect(isLegacyHash(kept)).toBe(true)
  expect(isLegacyHash('scrypt$a$b')).toBe(false)
  expect(legacyPasswordFits('password', kept)).toBe(true)
  expect(legacyPasswordFits('Password', kept)).toBe(false)
})
