import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Given, GivenResult } from '../seed/seeder'

export interface HostProcess {
  readonly port: number
  readonly pid: number
  /** Has the host write into its store what a measure needs. */
  ask<G extends Given>(given: G): Promise<GivenResult[G['do']]>
  stop(): Promise<void>
}

interface Said {
  readonly id?: number
  readonly port?: number
  readonly result?: unknown
  readonly fault?: string
}

/** Starts bench/host.ts, built beside this bundle. */
export async function startHost(environment: Readonly<Record<string, string>>): Promise<HostProcess> {
  const file = fileURLToPath(new URL('bench-host.mjs', import.meta.url))
  const child = fork(file, [], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const port = await portOf(child)
  const asked = new Map<number, { resolve(result: never): void; reject(fault: Error): void }>()
  let last = 0
  child.on('message', ({ id, result, fault }: Said) => {
    const waiting = asked.get(id ?? 0)
    asked.delete(id ?? 0)
    if (fault === undefined) waiting?.resolve(result as never)
    else waiting?.reject(new Error(fault))
  })
  child.on('exit', () => {
    for (const { reject } of asked.values()) reject(new Error('the measured host ended'))
  })
  return {
    port,
    pid: child.pid ?? 0,
    ask: (given) =>
      new Promise((resolve, reject) => {
        last += 1
        asked.set(last, { resolve, reject })
        child.send({ id: last, given })
      }),
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve())
        child.disconnect()
      }),
  }
}

const portOf = (child: ChildProcess): Promise<number> =>
  new Promise((resolve, reject) => {
    child.once('message', ({ port }: Said) => resolve(port ?? 0))
    child.once('exit', (code) => reject(new Error(`the measured host ended with ${code}`)))
  })
