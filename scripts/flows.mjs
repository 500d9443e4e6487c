// Writes docs/flows.md: which test goes which flow on which platform. `--check` fails when it is stale or has a hole.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { inProject, readText } from './lib/project.mjs'

const FLOWS = [
  ['sign-in', 'Sign in: at once by the platform’s code, or by phone in a browser'],
  ['invitation', 'An invitation opened from its link, or from a scanned code'],
  ['code', 'The code page: shown, renewed, scanned, settled, result, why'],
  ['records', 'Records, and the details of one'],
]

const PLATFORMS = [
  ['h5', 'H5 in Chromium'],
  ['weapp-node', 'WeChat in Node'],
  ['weapp-chromium', 'WeChat in Chromium'],
  ['alipay-chromium', 'Alipay in Chromium'],
]

/** Tests that go a whole way, and name no single flow in their title. */
const WHOLE_WAYS = [
  {
    file: 'e2e/mainWay.test.ts',
    title: 'from a scanned poster to a settled bill',
    flows: FLOWS.map(([id]) => id),
  },
]

/** Platforms by the folder that a test lies in. */
function platformsOf(file) {
  if (file.startsWith('e2e/weapp/')) return ['weapp-node']
  if (file.startsWith('e2e/bundles/')) return ['weapp-chromium', 'alipay-chromium']
  return ['h5']
}

/** Every test whose title, or whose group's title, begins with "[flow]"; and the whole ways. */
function* marked(file) {
  const source = readFileSync(inProject(file), 'utf8')
  for (const { 1: flow, 2: rest } of source.matchAll(/(?:test|describe)\(\s*'\[([a-z-]+)\]\s*([^']*)'/g)) {
    yield { flow, title: rest }
  }
  for (const way of WHOLE_WAYS.filter((one) => one.file === file)) {
    if (!source.includes(way.title)) throw new Error(`${file} has no test "${way.title} …" any more`)
    for (const flow of way.flows) yield { flow, title: `${way.title} …` }
  }
}

const files = readdirSync(inProject('e2e'), { recursive: true })
  .map((name) => `e2e/${name}`)
  .filter((name) => name.endsWith('.test.ts'))
  .sort()

const cells = new Map()
for (const file of files) {
  for (const { flow, title } of marked(file)) {
    for (const platform of platformsOf(file)) {
      const key = `${flow} ${platform}`
      const link = `[${title === '' ? file.split('/').at(-1) : title}](../${file})`
      cells.set(key, [...(cells.get(key) ?? []), link])
    }
  }
}

const holes = []
const rows = FLOWS.map(([flow, name]) => {
  const row = PLATFORMS.map(([platform, label]) => {
    const tests = cells.get(`${flow} ${platform}`)
    if (!tests) holes.push(`${flow} on ${label}`)
    return tests?.join('<br>') ?? '**none**'
  })
  return `| ${[name, ...row].join(' | ')} |`
})

const text = `# Flows and the tests that go them

Generated from the tests by \`node scripts/flows.mjs\`; \`npm test\` fails when it is stale, or when a cell is empty.

| Flow | ${PLATFORMS.map(([, label]) => label).join(' | ')} |
|---|${PLATFORMS.map(() => '---|').join('')}
${rows.join('\n')}

**WeChat in Node**: \`dist/weapp\` on WeChat’s own compiler and component engine; its code runs in a realm without a browser’s
globals. **In Chromium**: the built bundle on glass-easel, WeChat’s open component framework, with its style sheets and real
touches; Alipay’s templates are rewritten into WeChat’s syntax first, its code runs as it was built. Neither is the vendors’
base library: their built-in components, permissions and real log-in are not shown by any of this.
`

const place = inProject('docs', 'flows.md')
if (process.argv.includes('--check')) {
  const stale = readText(place) !== text
  if (stale) process.stderr.write('docs/flows.md is stale: run node scripts/flows.mjs\n')
  for (const hole of holes) process.stderr.write(`no test goes ${hole}\n`)
  process.exitCode = stale || holes.length > 0 ? 1 : 0
} else {
  writeFileSync(place, text)
  for (const hole of holes) process.stderr.write(`no test goes ${hole}\n`)
}
