// npm run drill [-- NAME …]: breaks real things under load and prints what was seen, one JSON line a drill.
import { connectionCut } from './drill/connectionCut.mjs'
import { failOver } from './drill/failOver.mjs'
import { fullDiskOnPglite, fullDiskOnPostgres } from './drill/fullDisk.mjs'
import { hostKilledOnPglite, hostKilledOnPostgres } from './drill/hostKilled.mjs'
import { moving } from './drill/moving.mjs'
import { pointInTime } from './drill/pointInTime.mjs'
import { binaries } from './drill/postgres.mjs'
import { postgresKilled } from './drill/postgresKilled.mjs'

const POSTGRES = {
  needs: () => (binaries() ? null : 'no PostgreSQL is installed: apt-get install postgresql'),
}

const DRILLS = {
  hostKilledOnPglite: { run: hostKilledOnPglite, needs: () => null },
  hostKilledOnPostgres: { run: hostKilledOnPostgres, ...POSTGRES },
  postgresKilled: { run: postgresKilled, ...POSTGRES },
  connectionCut: { run: connectionCut, ...POSTGRES },
  fullDiskOnPglite,
  fullDiskOnPostgres: {
    run: fullDiskOnPostgres.run,
    needs: () => POSTGRES.needs() ?? fullDiskOnPostgres.needs(),
  },
  pointInTime: { run: pointInTime, ...POSTGRES },
  moving: { run: moving, ...POSTGRES },
  failOver: { run: failOver.run, needs: () => POSTGRES.needs() ?? failOver.needs() },
}

const isWell = ({ lost = 0, twice = 0, verdict }) => lost === 0 && twice === 0 && verdict === 'holds'

async function main(asked) {
  const unknown = asked.find((name) => !Object.hasOwn(DRILLS, name))
  if (unknown) throw new Error(`no drill ${unknown}: there are ${Object.keys(DRILLS).join(', ')}`)
  let faults = 0
  for (const name of asked.length > 0 ? asked : Object.keys(DRILLS)) {
    const { run, needs } = DRILLS[name]
    const missing = needs()
    if (missing) {
      process.stdout.write(`not run: ${name} (${missing})\n`)
      continue
    }
    try {
      for (const seen of [await run()].flat()) {
        process.stdout.write(`${JSON.stringify(seen)}\n`)
        if (!isWell(seen)) faults += 1
      }
    } catch (error) {
      faults += 1
      process.stdout.write(
        `${JSON.stringify({ drill: name, fault: error instanceof Error ? error.message : String(error) })}\n`,
      )
    }
  }
  // Answers that a host still waits for would keep this process alive.
  process.exit(faults === 0 ? 0 : 1)
}

main(process.argv.slice(2)).catch((error) => {
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
})
