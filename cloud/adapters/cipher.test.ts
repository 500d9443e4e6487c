import { createCipher } from './cipher'

const cipher = createCipher(new Uint8Array(32).fill(7))
const other = createCipher(new Uint8Array(32).fill(8))

describe('encrypt', () => {
  it.each(['', '110101199003070011', '阿卜杜拉·买买提 𠮷'])('gives %j back', (text) => {
    expect(cipher.decrypt(cipher.encrypt(text))).toBe(text)
  })

  it('never writes one text twice the same way', () => {
    expect(cipher.encrypt('same')).not.toBe(cipher.encrypt('same'))
  })

  it('refuses what was tampered with or made with another key', () => {
    const encrypted = Buffer.from(cipher.encrypt('balance'), 'base64url')
    encrypted[encrypted.length - 1] = (encrypted.at(-1) ?? 0) ^ 1
    expect(() => cipher.decrypt(encrypted.toString('base64url'))).toThrow()
    expect(() => other.decrypt(cipher.encrypt('balance'))).toThrow()
  })
})

describe('lookupHash', () => {
  it('is the same for the same text, purpose and key only', () => {
    const hash = cipher.lookupHash('phone', '13800000000')
    expect(cipher.lookupHash('phone', '13800000000')).toBe(hash)
    expect(cipher.lookupHash('card', '13800000000')).not.toBe(hash)
    expect(cipher.lookupHash('phone', '13800000001')).not.toBe(hash)
    expect(other.lookupHash('phone', '13800000000')).not.toBe(hash)
  })

  it('does not confuse where a purpose ends', () => {
    expect(cipher.lookupHash('a', 'b:c')).not.toBe(cipher.lookupHash('a:b', 'c'))
  })
})

describe('secrets', () => {
  it('verifies the secret that was hashed, and no other', async () => {
    const hash = await cipher.hashSecret('246810')
    await expect(cipher.verifySecret('246810', hash)).resolves.toBe(true)
    await expect(cipher.verifySecret('246811', hash)).resolves.toBe(false)
  })

  it('salts: equal secrets have different hashes', async () => {
    expect(await cipher.hashSecret('1')).not.toBe(await cipher.hashSecret('1'))
  })

  it.each(['', 'plain', 'md5$a$b', 'scrypt$$'])(
    'refuses a stored hash %j that it did not make',
    async (hash) => {
      await expect(cipher.verifySecret('246810', hash)).resolves.toBe(false)
    },
  )
})

it('takes no key of another length', () => {
  expect(() => createCipher(new Uint8Array(16))).toThrow('32 bytes')
})
