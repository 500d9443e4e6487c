import { CommitInDoubt } from '../store'
import { MAX_DECISIONS } from './decideAndCommit'
import { add, addContract, addImplementation, harness } from './testing/harness'

const contracts = { add: addContract }

describe('deciding and committing', () => {
  it('decides again when what it read has moved, and loses no update', async () => {
    const { calls, signIn, store } = harness()
    const tokens = Array.from({ length: 10 }, () => signIn())
    const outcomes = await Promise.all(tokens.map((token) => calls.call(add(token, 'r1', 1))))
    expect(outcomes.every(({ ok }) => ok)).toBe(true)
    expect((await store.get('setting', 'number'))?.data.value).toBe(10)
  })

  it('gives up with BUSY when it always meets others, having changed nothing', async () => {
    const { calls, signIn, store } = harness({
      contracts,
      implementations: {
        add: async () => ({
          ok: true,
          result: { total: 1 },
          change: { guards: [{ kind: 'setting', id: 'number', version: 99 }] },
        }),
      },
    })
    await expect(calls.call(add(signIn(), 'r1', 1))).resolves.toMatchObject({ refusal: { code: 'BUSY' } })
    expect(store.commits).toBe(MAX_DECISIONS)
    expect(store.rows.size).toBe(0)
  })

  it('writes nothing for an answer that changed nothing', async () => {
    const { calls, signIn, store } = harness({
      contracts,
      implementations: { add: async () => ({ ok: true, result: { total: 0 }, change: { documents: [] } }) },
    })
    await expect(calls.call(add(signIn(), 'r1', 0))).resolves.toMatchObject({ ok: true })
    expect(store.commits).toBe(0)
    expect(store.rows.size).toBe(0)
  })

  it('brings the ports up to date before each decision', async () => {
    let prepared = 0
    const { calls, signIn } = harness(
      { contracts, implementations: { add: addImplementation } },
      {
        prepare: async () => {
          prepared += 1
        },
      },
    )
    await calls.call(add(signIn(), 'r1', 1))
    expect(prepared).toBe(1)
  })
})

describe('the time limit', () => {
  it('answers TIMED_OUT, and the late work commits nothing', async () => {
    let release: () => void = () => undefined
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    const late = jest.fn()
    const { calls, signIn, store } = harness(
      {
        contracts,
        implementations: {
          add: async (...args: Parameters<typeof addImplementation>) => {
            await held
            late()
            return addImplementation(...args)
          },
        },
      },
      { timeLimitMs: 5 },
    )
    const token = signIn()
    await expect(calls.call(add(token, 'r1', 1))).resolves.toMatchObject({ refusal: { code: 'TIMED_OUT' } })
    release()
    await new Promise((resolve) => setImmediate(resolve))
    expect(late).toHaveBeenCalled()
    expect(store.commits).toBe(0)
  })
})

describe('a fault that comes after the time limit', () => {
  it('is written down all the same', async () => {
    let fail: (fault: Error) => void = () => undefined
    const held = new Promise<never>((_, reject) => {
      fail = reject
    })
    const fault = jest.fn()
    const { calls, signIn } = harness(
      { contracts, implementations: { add: () => held } },
      { timeLimitMs: 5, log: { call: () => undefined, fault } },
    )
    await expect(calls.call(add(signIn(), 'r1', 1))).resolves.toMatchObject({
      refusal: { code: 'TIMED_OUT' },
    })
    fail(new Error('too late'))
    await new Promise((resolve) => setImmediate(resolve))
    expect(fault).toHaveBeenCalledWith(expect.objectContaining({ fn: 'add' }))
  })
})

describe('a commit whose fate is unknown', () => {
  it('answers that nobody knows, never that nothing moved, and a repetition tells', async () => {
    const { calls, signIn, store } = harness()
    const token = signIn()
    const commit = store.commit
    store.commit = async (...change) => {
      store.commit = commit
      await commit(...change)
      throw new CommitInDoubt(new Error('read ECONNRESET'))
    }
    await expect(calls.call(add(token, 'r1', 1))).resolves.toMatchObject({ refusal: { code: 'TIMED_OUT' } })
    await expect(calls.call(add(token, 'r1', 1))).resolves.toMatchObject({ ok: true })
    expect((await store.get('setting', 'number'))?.data.value).toBe(1)
  })
})

describe('a repetition that overtakes its first try', () => {
  it('is given its answer, not a refusal for what it did itself', async () => {
    let meanwhile: () => Promise<unknown> = async () => undefined
    const { calls, signIn } = harness({
      contracts,
      implementations: {
        add: async (...args: Parameters<typeof addImplementation>) => {
          const first = meanwhile
          meanwhile = async () => undefined
          await first()
          const read = await args[0].store.get('setting', 'number')
          if (read) return { ok: false, refusal: { code: 'NOT_ALLOWED', details: {} } }
          return addImplementation(...args)
        },
      },
    })
    const token = signIn()
    let early: unknown
    meanwhile = async () => {
      early = await calls.call(add(token, 'r1', 1))
    }
    const late = await calls.call(add(token, 'r1', 1))
    expect(late).toMatchObject({ ok: true })
    expect(late).toEqual(early)
  })
})

describe('a function with a time limit of its own', () => {
  it('may take longer than the host allows others', async () => {
    const { calls, signIn } = harness(
      {
        contracts: { add: { ...addContract, timeLimitMs: 5_000 } },
        implementations: {
          add: async (...args: Parameters<typeof addImplementation>) => {
            await new Promise((resolve) => setTimeout(resolve, 30))
            return addImplementation(...args)
          },
        },
      },
      { timeLimitMs: 1 },
    )
    await expect(calls.call(add(signIn(), 'r1', 1))).resolves.toMatchObject({ ok: true })
  })
})

describe('an unexpected fault', () => {
  it('is logged under the trace id and its text stays inside', async () => {
    const fault = jest.fn()
    const { calls, signIn } = harness(
      {
        contracts,
        implementations: { add: () => Promise.reject(new Error('password of the database')) },
      },
      { log: { call: () => undefined, fault } },
    )
    const outcome = await calls.call(add(signIn(), 'r1', 1))
    expect(outcome).toEqual({ ok: false, refusal: { code: 'INTERNAL', details: {} } })
    expect(fault).toHaveBeenCalledWith(expect.objectContaining({ fn: 'add', traceId: 'trc_test' }))
  })
})

describe('a result that is not what the contract promises', () => {
  it.each<[string, unknown]>([
    ['a missing member', {}],
    ['a member too many', { total: 1, secret: 'x' }],
  ])('with %s becomes INTERNAL before anything is committed', async (_, result) => {
    const { calls, signIn, store } = harness({
      contracts,
      implementations: {
        add: async () => ({
          ok: true,
          result,
          change: { documents: [{ kind: 'setting', id: 'x', version: 0, data: { value: 1 } }] },
        }),
      },
    })
    await expect(calls.call(add(signIn(), 'r1', 1))).resolves.toMatchObject({ refusal: { code: 'INTERNAL' } })
    expect(store.commits).toBe(0)
  })
})
