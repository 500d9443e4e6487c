import { addContract, addImplementation, harness, incoming } from './testing/harness'

describe('looking a function up', () => {
  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'nothing', ''])(
    'refuses the name %j as no cloud function',
    async (fn) => {
      const { calls, signIn } = harness()
      await expect(calls.call(incoming({ fn, sessionToken: signIn() }))).resolves.toEqual({
        ok: false,
        refusal: { code: 'NO_SUCH_FUNCTION', details: { name: fn } },
      })
    },
  )
})

describe('starting', () => {
  it('refuses a function without an implementation', () => {
    expect(() => harness({ contracts: { add: addContract }, implementations: {} })).toThrow(
      'add has no implementation',
    )
  })

  it('does not take an inherited member for an implementation', () => {
    const contracts = { toString: { ...addContract, name: 'toString' } }
    expect(() => harness({ contracts, implementations: {} })).toThrow('toString has no implementation')
  })

  it('refuses a function that declares no access', () => {
    const { access: _, ...open } = addContract
    const contracts = { add: open as typeof addContract }
    expect(() => harness({ contracts, implementations: { add: addImplementation } })).toThrow(
      'declares no access',
    )
  })

  it('refuses an implementation without a contract', () => {
    const implementations = { add: addImplementation, secret: addImplementation }
    expect(() => harness({ contracts: { add: addContract }, implementations })).toThrow(
      'secret has no contract',
    )
  })
})

describe('a sandbox function', () => {
  const functions = {
    contracts: { add: { ...addContract, sandboxOnly: true } },
    implementations: { add: addImplementation },
  }
  const params = { requestId: 'a'.repeat(16), amount: 1 }

  it('is refused on a host without a sandbox, whoever asks', async () => {
    const { calls, signIn, store } = harness(functions, { isSandbox: false })
    const outcome = await calls.call(incoming({ sessionToken: signIn(), params }))
    expect(outcome).toMatchObject({ refusal: { code: 'SANDBOX_ONLY' } })
    expect(store.commits).toBe(0)
  })

  it('is served where there is one', async () => {
    const { calls, signIn } = harness(functions, { isSandbox: true })
    await expect(calls.call(incoming({ sessionToken: signIn(), params }))).resolves.toMatchObject({
      ok: true,
    })
  })
})
