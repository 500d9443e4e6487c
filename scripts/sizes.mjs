// `node scripts/sizes.mjs` goes every way on a phone at 320×568, 375×812 and 1280×800 (`npm test` goes each at one of them).
// `node scripts/sizes.mjs small` goes them at one of the three: small, phone or desk.
import { readdirSync, readFileSync } from 'node:fs'
import { buildPages } from './lib/build-pages.mjs'
import { inProject } from './lib/project.mjs'
import { bin, run } from './lib/run.mjs'

const SIZES = ['small', 'phone', 'desk']
const wanted = process.argv[2] ? [process.argv[2]] : SIZES

/** Ways at counters and offices alone are gone at 1280 in `npm test` already. */
const onPhones = readdirSync(inProject('e2e'))
  .filter((name) => name.endsWith('.test.ts'))
  .filter((name) => /stage\.(phone|bare)\(/.test(readFileSync(inProject('e2e', name), 'utf8')))
  .map((name) => `e2e/${name}`)

await buildPages('h5')
for (const size of wanted) {
  process.stdout.write(`• ways on a phone, ${size}\n`)
  const { code } = await run(
    bin('jest'),
    ['--selectProjects', 'e2e', '--maxWorkers=2', '--runTestsByPath', ...onPhones],
    { show: true, env: { WAYS_SIZE: size, NODE_OPTIONS: '--experimental-vm-modules' } },
  )
  if (code !== 0) process.exitCode = 1
}
