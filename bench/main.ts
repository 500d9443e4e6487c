// npm run bench: how fast it is, beside what it should be compared with, on this machine, now. docs/performance.md
import { arch, cpus, loadavg, totalmem } from 'node:os'
import type { Bench, Measure } from './lib/measure'
import { readOptions, USAGE } from './lib/options'
import { type EngineName, openSite, type Site } from './lib/site'
import { bytes } from './measures/bytes'
import { issueAndDecode, wholeWay } from './measures/code'
import { engine } from './measures/engine'
import { hospital } from './measures/hospital'
import { memory, startUp } from './measures/process'
import { getProfile } from './measures/profile'
import { records } from './measures/records'
import { settle } from './measures/settle'
import { steady } from './measures/steady'

const MEASURES: readonly Measure[] = [
  engine,
  settle,
  steady,
  hospital,
  wholeWay,
  issueAndDecode,
  getProfile,
  records,
  bytes,
  memory,
  startUp,
]

const print = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

function chosen(names: readonly string[]): readonly Measure[] {
  for (const name of names) {
    if (!MEASURES.some((measure) => measure.name === name)) throw new Error(`no measure ${name}\n${USAGE}`)
  }
  return names.length === 0 ? MEASURES : MEASURES.filter((measure) => names.includes(measure.name))
}

const machine = (): string =>
  JSON.stringify({
    name: 'machine',
    at: new Date().toISOString(),
    processor: cpus()[0]?.model ?? arch(),
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    load: loadavg()[0],
  })

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2))
  if (options.list) {
    for (const { name, what } of MEASURES) print(`${name.padEnd(20)} ${what}`)
    return
  }
  const sites = new Map<EngineName, Promise<Site>>()
  const bench: Bench = {
    options,
    print,
    site(engine) {
      const site = sites.get(engine) ?? openSite(engine, options)
      sites.set(engine, site)
      return site
    },
  }
  try {
    for (const measure of chosen(options.names)) {
      print(machine())
      await measure.run(bench)
    }
  } finally {
    for (const site of sites.values()) await (await site).close()
  }
}

main().catch((fault: unknown) => {
  process.stderr.write(`${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`)
  process.exitCode = 1
})
