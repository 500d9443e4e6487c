// Writes all that is stored into one file. usage: npm run -s backup -- FILE   (DATABASE_URL or DATA_DIR says of what)
import { resolve } from 'node:path'
import { readEnvironment } from '../main/environment'
import { operate } from '../operations'

async function main([path]: readonly string[]): Promise<void> {
  if (!path) throw new Error('usage: npm run -s backup -- FILE')
  const { store } = readEnvironment(process.env)
  const { rows } = (await operate(store, 'backup', resolve(path), () => undefined)) as {
    rows: Record<string, number>
  }
  const total = Object.values(rows).reduce((sum, count) => sum + count, 0)
  process.stdout.write(
    `${resolve(path)}: ${total} rows. Names and numbers in it need the key (QINQING_KEY, or the file key of the data folder)\n`,
  )
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
