// npm start: installs what is missing, builds what is stale, starts the host on the embedded store.
import { pathToFileURL } from 'node:url'
import { buildPages } from './lib/build-pages.mjs'
import { prepare } from './lib/prepare.mjs'

try {
  await prepare()
  const { bundleCloud } = await import('./run-cloud.mjs')
  process.stdout.write('Building the pages if they are stale …\n')
  await buildPages('h5')
  const main = await bundleCloud('cloud/main.ts')
  process.env.SANDBOX ??= process.env.NODE_ENV === 'production' ? '0' : '1'
  await import(pathToFileURL(main).href)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
