import { newSession, sessionIdOf } from './session'

const owner = { userId: 'usr_1', device: 'iPhone', channel: 'weapp' } as const

describe('newSession', () => {
  const session = newSession(Buffer.alloc(24, 0xab).toString('base64url'), owner, 1_700_000_000_000)

  it('has a token of at least 25 lower-case letters and digits', () => {
    expect(session.token).toMatch(/^[a-z0-9]{25,}$/)
  })

  it('keeps nothing that opens it', () => {
    expect(JSON.stringify({ id: session.id, data: session.data })).not.toContain(session.token)
  })

  it('is found again by its token', () => {
    expect(session.id).toBe(sessionIdOf(session.token))
    expect(session.id).not.toBe(sessionIdOf(`${session.token}0`))
  })

  it('begins at the given instant and is not revoked', () => {
    expect(session.data).toEqual({
      ...owner,
      createdAt: 1_700_000_000_000,
      lastSeenAt: 1_700_000_000_000,
      revokedAt: null,
    })
  })
})
