// npm run bench: builds the measured host beside the one who measures, then measures.
import { pathToFileURL } from 'node:url'
import { HOST_FLAGS } from './lib/hostFlags.mjs'
import { bundleCloud } from './run-cloud.mjs'

// The hosts that are measured are processes of their own, started as hosts are.
process.env.NODE_OPTIONS = [process.env.NODE_OPTIONS ?? '', ...HOST_FLAGS].join(' ')

try {
  for (const entry of ['bench/host.ts', 'cloud/main.ts']) await bundleCloud(entry)
  await import(pathToFileURL(await bundleCloud('bench/main.ts')).href)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
