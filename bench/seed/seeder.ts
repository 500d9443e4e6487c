import type { Ports } from '../../cloud/ports'
import type { Change, DocumentWrite, Engine, Store } from '../../cloud/store'
import { profiler } from '../lib/profile'
import { type Counter, counterOf, type Family, familyOf } from './people'
import { others, usageRecords } from './records'

/** A visit whose code was scanned and whose patient was confirmed: it waits to be settled. */
export interface Visit {
  readonly visitId: string
  readonly counter: Counter
}

/** What the process that measures may ask for. */
export type Given =
  | { readonly do: 'families'; readonly count: number }
  | { readonly do: 'counters'; readonly count: number }
  /** Visits of the families in turn, so that no two that wait together are of one; at the first `counters` counters. */
  | { readonly do: 'visits'; readonly count: number; readonly counters: number }
  | { readonly do: 'records'; readonly personId: string; readonly count: number }
  | { readonly do: 'others'; readonly settlements: number }
  | { readonly do: 'rest' }
  /** Where `PROFILE` names a folder: writes there where the processor time of a load went. */
  | { readonly do: 'profile'; readonly on: boolean }

export interface GivenResult {
  families: readonly Family[]
  counters: readonly Counter[]
  visits: readonly Visit[]
  records: null
  others: null
  rest: null
  profile: null
}

/** Changes to one commit. */
const TOGETHER = 100

export function seeder(store: Store, engine: Engine, ports: Ports) {
  const families: Family[] = []
  const counters: Counter[] = []
  let nextFamily = 0
  const profile = process.env.PROFILE ? profiler(process.env.PROFILE) : null

  async function write(changes: readonly Change[]): Promise<void> {
    for (let from = 0; from < changes.length; from += TOGETHER) {
      const some = changes.slice(from, from + TOGETHER)
      const together: Change = {
        documents: some.flatMap((change) => change.documents ?? []),
        postings: some.flatMap((change) => change.postings ?? []),
      }
      const { outcome } = await store.commit(together, null)
      if (outcome !== 'committed') throw new Error(`what is measured was not written: ${outcome}`)
    }
  }

  function visitOf(counter: Counter): { visit: Visit; write: DocumentWrite } {
    const family = families[nextFamily++ % families.length]
    if (!family) throw new Error('visits need families')
    const visitId = ports.ids.next('vis')
    const now = ports.clock.realNow()
    return {
      visit: { visitId, counter },
      write: {
        kind: 'visit',
        id: visitId,
        version: 0,
        data: {
          personId: family.patientId,
          openedBy: '01',
          shownByPersonId: family.daughterId,
          shownBy: '由女儿代办',
          codeId: `cod_${visitId}`,
          institutionId: counter.institutionId,
          terminalId: counter.terminalId,
          staffUserId: counter.staffUserId,
          state: 'registered',
          visitType: '11',
          settlementId: null,
          openedAt: now,
          expiresAt: now + 86_400_000,
        },
      },
    }
  }

  return async (given: Given): Promise<GivenResult[Given['do']]> => {
    const now = ports.clock.realNow()
    switch (given.do) {
      case 'families': {
        const made = Array.from({ length: given.count }, () => familyOf(ports))
        await write(made.map(({ change }) => change))
        families.push(...made.map(({ family }) => family))
        return made.map(({ family }) => family)
      }
      case 'counters': {
        const made = Array.from({ length: given.count }, () => counterOf(ports))
        await write(made.map(({ change }) => change))
        counters.push(...made.map(({ counter }) => counter))
        return made.map(({ counter }) => counter)
      }
      case 'visits': {
        const made = Array.from({ length: given.count }, (_, n) => {
          const counter = counters[n % given.counters]
          if (!counter) throw new Error('visits need counters')
          return visitOf(counter)
        })
        await write(made.map(({ write: document }) => ({ documents: [document] })))
        return made.map(({ visit }) => visit)
      }
      case 'records':
        await usageRecords(engine, given.personId, given.count, now)
        return null
      case 'others':
        await others(engine, given.settlements, now)
        return null
      case 'profile':
        if (given.on) await profile?.start()
        else await profile?.stop()
        return null
      case 'rest':
        await engine.query({ text: 'analyze' })
        if (engine.name === 'postgres') await engine.query({ text: 'checkpoint' })
        return null
    }
  }
}
