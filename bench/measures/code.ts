import { randomUUID } from 'node:crypto'
import { BILL, type Quote, quotedOf } from '../lib/bill'
import { type HttpConnection, resultOf } from '../lib/connection'
import { closedLoad } from '../lib/load'
import { type Bench, engines, inTurn, type Measure } from '../lib/measure'
import { median, rounded } from '../lib/numbers'
import { pgbench } from '../lib/pgbench'
import { processorUs } from '../lib/processor'
import { callText } from '../lib/protocol'
import { line } from '../lib/report'
import type { Site } from '../lib/site'

const CASHIERS = 64
/** Families at a time and counters at a time, none twice before all had their turn. */
function turns(site: Site) {
  let next = 0
  return () => {
    const family = site.families[next % site.families.length]
    const counter = site.counters[next % site.counters.length]
    next += 1
    if (!family || !counter) throw new Error('nobody to issue a code for')
    return { family, counter }
  }
}

type Turn = ReturnType<ReturnType<typeof turns>>

/** A daughter shows her father's code, the counter reads it: answers the visit. */
async function scan(connection: HttpConnection, { family, counter }: Turn): Promise<string> {
  const issue = { personId: family.patientId, pin: null, requestId: randomUUID() }
  const issued = await connection.send(callText('issueCode', issue, family.token))
  const { code } = resultOf<{ code: string }>(issued)
  const decode = { terminalId: counter.terminalId, code, requestId: randomUUID() }
  const decoded = await connection.send(callText('decodeCode', decode, counter.token))
  return resultOf<{ visit: { visitId: string } }>(decoded).visit.visitId
}

async function settleVisit(connection: HttpConnection, { counter }: Turn, visitId: string): Promise<void> {
  const call = async (fn: string, params: object) => connection.send(callText(fn, params, counter.token))
  const confirmed = { visitId, visitType: '11', identityConfirmed: true, requestId: randomUUID() }
  resultOf(await call('registerVisit', confirmed))
  const { quote } = resultOf<{ quote: Quote }>(await call('quoteSettlement', { ...BILL, visitId }))
  resultOf(await call('settle', { ...BILL, visitId, quoted: quotedOf(quote), requestId: randomUUID() }))
}

const measured = (
  bench: Bench,
  site: Site,
  concurrency: number,
  work: (connection: HttpConnection, turn: Turn) => Promise<unknown>,
  reference?: () => Promise<void>,
) => {
  const turn = turns(site)
  const run = () =>
    closedLoad(site.host.port, bench.options.seconds, concurrency, async (connection) => {
      await work(connection, turn())
      return true
    })
  return inTurn(bench, run, reference)
}

export const issueAndDecode: Measure = {
  name: 'issueAndDecode',
  what: 'a code shown by a daughter and read by a counter, two calls, one pair at a time: the time of both, beside TPC-B by one client, one commit after the other',
  async run(bench) {
    for (const engine of engines(bench)) {
      const site = await bench.site(engine)
      await measured({ ...bench, options: { ...bench.options, runs: 1 } }, site, 4, scan)
      const pgbenchOneClient: number[] = []
      const used: number[] = []
      const hostUs = () => processorUs(site.host.pid)
      let before = hostUs()
      const runs = await measured(bench, site, 1, scan, async () => {
        used.push(hostUs() - before)
        if (site.pgbenchUrl) {
          pgbenchOneClient.push(await pgbench(site.pgbenchUrl, Math.min(2, bench.options.seconds), 1))
        }
        before = hostUs()
      })
      used.push(hostUs() - before)
      const each = runs.map(
        ({ perSecond }, run) => (used[run + 1] ?? 0) / (perSecond * bench.options.seconds),
      )
      bench.print(
        line('issueAndDecode', engine, runs, site.pgbenchUrl ? { pgbenchOneClient } : {}, {
          hostProcessorUs: rounded(median(each)),
        }),
      )
    }
  },
}

export const wholeWay: Measure = {
  name: 'wholeWay',
  what: 'from showing a code to the receipt, five calls (issueCode, decodeCode, registerVisit, quoteSettlement, settle), by 64 at once',
  async run(bench) {
    for (const engine of engines(bench)) {
      const site = await bench.site(engine)
      const runs = await measured(bench, site, CASHIERS, async (connection, turn) =>
        settleVisit(connection, turn, await scan(connection, turn)),
      )
      bench.print(line('wholeWay', engine, runs, {}, { calls: 5 }))
    }
  },
}
