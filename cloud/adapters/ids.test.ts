import { createIds } from './ids'

describe('createIds', () => {
  it('sorts by the moment', () => {
    let now = 1_700_000_000_000
    const ids = createIds(() => now)
    const made = Array.from({ length: 50 }, () => {
      now += 1
      return ids.next('bnd')
    })
    expect([...made].sort()).toEqual(made)
  })

  it('keeps to the letters of an id and to the prefix', () => {
    expect(createIds(Date.now).next('bnd')).toMatch(/^bnd_[0-9a-z]{25}$/)
  })

  it('does not repeat within a millisecond', () => {
    const ids = createIds(() => 1_700_000_000_000)
    expect(new Set(Array.from({ length: 1000 }, () => ids.next('x'))).size).toBe(1000)
  })

  it('uses every digit', () => {
    const digits = createIds(Date.now).digits(2000)
    expect(digits).toMatch(/^\d{2000}$/)
    expect(new Set(digits).size).toBe(10)
  })

  it('makes secrets of the length asked for', () => {
    expect(Buffer.from(createIds(Date.now).secret(24), 'base64url')).toHaveLength(24)
  })
})
