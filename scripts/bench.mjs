// npm run bench: builds the measured host beside the one who measures, then measures.
import { pathToFileURL } from 'node:url'
import { bundleCloud } from './run-cloud.mjs'

try {
  for (const entry of ['bench/host.ts', 'cloud/main.ts']) await bundleCloud(entry)
  await import(pathToFileURL(await bundleCloud('bench/main.ts')).href)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
