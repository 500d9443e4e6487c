import { memoryStore } from '../../calls/testing/memoryStore'
import { SETTINGS } from '../../sandbox/ids'
import type { Store } from '../../store'
import { createIds } from '../ids'
import { createSandboxClock, tellingClock } from './clock'
import { sandboxCodeExchange } from './codeExchange'
import { createSandboxFace } from './face'
import { createSandboxSms } from './sms'

const NOW = Date.parse('2026-11-22T20:00:00Z')

describe('the sandbox clock', () => {
  it('is real until the store has an offset, and the same on every host after', async () => {
    const memory = memoryStore()
    const store = memory as unknown as Store
    const [one, other] = [createSandboxClock(store, () => NOW), createSandboxClock(store, () => NOW)]
    expect(one.businessNow()).toBe(NOW)
    expect(one.today()).toBe('2026-11-23')
    memory.put('setting', SETTINGS.clockOffset, { value: 86_400_000 })
    await Promise.all([one.refresh(), other.refresh()])
    expect([one.today(), other.today()]).toEqual(['2026-11-24', '2026-11-24'])
    expect(one.realNow()).toBe(NOW)
  })
})

describe('a store that tells the clock', () => {
  it('keeps it right without being asked', async () => {
    const memory = memoryStore()
    const bare = {
      ...memory,
      clearWorld: async () => memory.put('setting', SETTINGS.clockOffset, { value: 0 }),
    }
    const clock = createSandboxClock(bare as unknown as Store, () => NOW)
    const store = tellingClock(bare as unknown as Store, clock.refresh)
    const move = (id: string, value: number) =>
      store.commit({ documents: [{ kind: 'setting', id, version: 0, data: { value } }] }, null)
    await move('another', 5)
    expect(clock.businessNow()).toBe(NOW)
    await move(SETTINGS.clockOffset, 1000)
    expect(clock.businessNow()).toBe(NOW + 1000)
    await store.clearWorld()
    expect(clock.businessNow()).toBe(NOW)
  })
})

describe('the sandbox face service', () => {
  const hosts = () => {
    const store = memoryStore() as unknown as Store
    const ids = createIds(() => NOW)
    return [createSandboxFace(store, ids), createSandboxFace(store, ids)] as const
  }

  it.each([
    ['subject', 'pass'],
    ['someoneElse', 'mismatch'],
    ['photo', 'notLive'],
    ['nobody', 'timeout'],
  ] as const)('sees %s and says %s, on every host', async (face, verdict) => {
    const [one, other] = hosts()
    const { handle } = await one.open('per_1', 'verifyIdentity')
    await expect(other.verdict(handle)).resolves.toBe('pending')
    await expect(one.present?.(handle, face)).resolves.toBe(verdict)
    await expect(other.verdict(handle)).resolves.toBe(verdict)
  })

  it('keeps to the first face', async () => {
    const [one] = hosts()
    const { handle } = await one.open('per_1', 'verifyIdentity')
    await one.present?.(handle, 'photo')
    await expect(one.present?.(handle, 'subject')).resolves.toBe('notLive')
  })
})

describe('the sandbox code exchange', () => {
  it.each([
    ['sandbox:o1', { ok: true, identity: { openid: 'o1', unionid: null } }],
    ['sandbox:o1:u1', { ok: true, identity: { openid: 'o1', unionid: 'u1' } }],
    ['o1', { ok: false, fault: 'invalidCode' }],
    ['sandbox:', { ok: false, fault: 'invalidCode' }],
    ['sandbox:a b', { ok: false, fault: 'invalidCode' }],
  ])('answers %s', async (code, expected) => {
    await expect(sandboxCodeExchange.exchange(code)).resolves.toEqual(expected)
  })
})

describe('the sandbox SMS service', () => {
  it('keeps the last code of a number', async () => {
    const sms = createSandboxSms()
    await sms.send('13800000000', '111111')
    await sms.send('13800000000', '222222')
    expect(sms.lastCode('13800000000')).toBe('222222')
    expect(sms.lastCode('13800000001')).toBeNull()
  })
})
