import type { Store } from '../store'
import { freshStore } from '../store/testing/freshStore'
import { startHost } from './testing/startHost'
import { TEST_FUNCTIONS } from './testing/testFunctions'

jest.setTimeout(30_000)

const functions = TEST_FUNCTIONS

it('is live and ready while the store answers', async () => {
  const host = await startHost({ functions })
  for (const path of ['/healthz', '/healthz/live', '/healthz/ready']) {
    expect((await fetch(`${host.url}${path}`)).status).toBe(200)
  }
  await host.close()
})

it('is live but not ready when the store does not answer', async () => {
  const fresh = await freshStore()
  let broken = false
  const store: Store = {
    ...fresh.store,
    get: (kind, id) => (broken ? Promise.reject(new Error('no connection')) : fresh.store.get(kind, id)),
  }
  const host = await startHost({ functions, store })
  broken = true
  expect((await fetch(`${host.url}/healthz/live`)).status).toBe(200)
  expect((await fetch(`${host.url}/healthz/ready`)).status).toBe(503)
  await host.close()
  await fresh.close()
})

it('finishes what runs before it closes', async () => {
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  let begun: () => void = () => undefined
  const running = new Promise<void>((resolve) => {
    begun = resolve
  })
  const host = await startHost({
    functions: {
      contracts: functions.contracts,
      implementations: {
        ...functions.implementations,
        echo: async () => {
          begun()
          await held
          return { ok: true, result: 'finished' }
        },
      },
    },
  })
  const call = fetch(`${host.url}/1.1/functions/echo`, {
    method: 'POST',
    headers: { 'x-lc-id': 'qinqing-yibao', 'x-lc-key': 'qinqing-yibao-client' },
  })
  await running
  const closing = host.close()
  release()
  expect(await (await call).json()).toEqual({ result: 'finished' })
  await closing
  await expect(fetch(`${host.url}/healthz`)).rejects.toThrow()
})
