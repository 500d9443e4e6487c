// Checks all that is stored. usage: npm run -s verify   (DATABASE_URL or DATA_DIR says where; the host may be running)
import { readEnvironment } from '../main/environment'
import { operate } from '../operations'
import type { Verdict } from '../verify'

async function main(): Promise<void> {
  const { store } = readEnvironment(process.env)
  const verdict = (await operate(store, 'verify', '', (line) => process.stdout.write(`${line}\n`))) as Verdict
  const rows = Object.entries(verdict.contents.rows).map(([table, count]) => `${table} ${count}`)
  process.stdout.write(`${rows.join(', ')}\nledger ${verdict.contents.ledgerDigest}\n`)
  process.stdout.write(verdict.holds ? 'everything holds\n' : 'BROKEN: see above\n')
  if (!verdict.holds) process.exitCode = 1
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
