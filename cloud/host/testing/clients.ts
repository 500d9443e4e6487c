import type AV from 'leancloud-storage'
import { TEST_APP } from './startHost'
import { createWx } from './wx'

export type Client = typeof AV

const begun = new Set<Client>()

/** The client, calling this address from now on. It may be initialised once only. */
function pointed(client: Client, url: string): Client {
  if (begun.has(client)) client.setServerURL(url)
  else client.init({ ...TEST_APP, serverURL: url })
  begun.add(client)
  return client
}

/** The client of Node, as servers and tests use it. */
export function nodeClient(url: string): Client {
  return pointed(jest.requireActual('leancloud-storage'), url)
}

export interface WeappClient {
  readonly client: Client
  readonly wx: ReturnType<typeof createWx>
  /** What `wx.login` answers, one after the other. */
  readonly codes: string[]
  /** Photos on the phone, by their local path. */
  readonly files: Map<string, Uint8Array>
}

/** The client as it is shipped in the WeChat mini-program: its core with the vendor's adapters, under a small `wx`. */
export function weappClient(url: string): WeappClient {
  const files = new Map<string, Uint8Array>()
  const codes: string[] = []
  const wx = createWx(files, codes)
  Object.assign(globalThis, { wx })
  const client: Client & { setAdapters(adapters: object): void } = jest.requireActual(
    'leancloud-storage/dist/av-core-min.js',
  )
  client.setAdapters(jest.requireActual('@leancloud/platform-adapters-weapp'))
  return { client: pointed(client, url), wx, codes, files }
}

/** Both, for traps that each must pass. */
export const CLIENTS: readonly [string, (url: string) => Client][] = [
  ['Node', nodeClient],
  ['WeChat', (url) => weappClient(url).client],
]

/** What a promise was rejected with; fails the test when it was not. */
export async function rejection(promise: Promise<unknown>): Promise<Record<string, unknown> & Error> {
  try {
    await promise
  } catch (fault) {
    return fault as Record<string, unknown> & Error
  }
  throw new Error('it should have been refused')
}
