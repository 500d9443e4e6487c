// Fills an empty store from a backup of either engine. usage: npm run -s restore -- FILE   (DATABASE_URL or DATA_DIR says where to)
import { readEnvironment } from '../main/environment'
import { explained, importData } from '../operations'
import { openStore } from '../store'

async function main([path]: readonly string[]): Promise<void> {
  if (!path) throw new Error('usage: npm run -s restore -- FILE')
  const { store: place } = readEnvironment(process.env)
  const { store, engine } = await openStore(place).catch((fault: unknown) => {
    throw explained(fault, place)
  })
  try {
    const { rows } = await importData(engine, path)
    const total = Object.values(rows).reduce((sum, count) => sum + count, 0)
    process.stdout.write(`${total} rows restored. Now check them: npm run -s verify\n`)
  } finally {
    await store.close()
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
