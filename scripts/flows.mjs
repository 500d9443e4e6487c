// Writes docs/flows.md: which test goes which flow on which platform. `--check` fails when it is stale or has a hole.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { inProject, readText } from './lib/project.mjs'

const EVERYWHERE = ['h5', 'weapp-node', 'weapp-chromium', 'alipay-chromium']
const MINI = ['weapp-node', 'weapp-chromium', 'alipay-chromium']
/** Desk pages are not in the mini-programs; what a browser alone can withhold or show is tried in one. */
const BROWSER = ['h5']

/** Every flow: its mark in the titles of tests, its name, and where it must be gone. */
const FLOWS = [
  ['sign-in', 'Sign in: at once by the platform’s code, or by phone in a browser', EVERYWHERE],
  ['invitation', 'An invitation opened from its link, or from a scanned code', EVERYWHERE],
  ['face-to-face', 'Binding face to face, and unbinding', EVERYWHERE],
  ['documents', 'Binding a child by documents: refused, mended, passed', EVERYWHERE],
  ['grant', 'Granting the use of one’s account: cap, change, pause, end', EVERYWHERE],
  ['order', 'Whose money is used first', EVERYWHERE],
  ['wallet', 'Money sent to a relative’s wallet: accepted, or refused and given back', EVERYWHERE],
  ['code', 'The code page: shown, renewed, scanned, settled, result, why', EVERYWHERE],
  ['records', 'Records, filters, and the details of one', EVERYWHERE],
  ['messages', 'Messages', EVERYWHERE],
  ['diagnosis', 'Why something cannot be used', EVERYWHERE],
  ['pin', 'PIN: changed, forgotten and set by face', EVERYWHERE],
  ['suspension', 'A code stopped, and taken up again', EVERYWHERE],
  ['devices', 'A lost phone signed out from another', EVERYWHERE],
  ['settings', 'Large text, dark, English', EVERYWHERE],
  ['expired', 'A session that ends in the middle of a form', EVERYWHERE],
  ['offline', 'Without network, and back', BROWSER],
  ['slow', 'A slow network: a spinner, and one request for two taps', EVERYWHERE],
  ['keyboard', 'By keyboard and names alone', BROWSER],
  ['terminal', 'The counter: scan, bill, settle, give back', BROWSER],
  ['counter', 'The counter, more: by keys alone, stays, second scan, returns, the day closed', BROWSER],
  [
    'clerk',
    'The clerk’s window: look, send back, pass; bind, grant and file care elsewhere on the spot',
    BROWSER,
  ],
  ['policy', 'The rules of a region, and of two beside each other', BROWSER],
  ['stage', 'Phone and counter beside each other, with one mouse', BROWSER],
  ['walk', 'Every page in every mode and size', BROWSER],
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
    flows: ['sign-in', 'invitation', 'grant', 'code', 'records', 'terminal'],
  },
  {
    file: 'e2e/minorByDocuments.test.ts',
    title: 'a child is bound by documents',
    flows: ['documents', 'clerk'],
  },
  { file: 'e2e/walk/list.test.ts', title: 'the walk goes to every page there is', flows: ['walk'] },
]

const WAYS = 'e2e/support/ways/'

/** Platforms by the folder that a test lies in. */
function platformsOf(file) {
  // Ways are written once and gone on every platform of mini-programs (e2e/weapp/weapp.test.ts, e2e/bundles).
  if (file.startsWith(WAYS)) return MINI
  if (file.startsWith('e2e/weapp/')) return ['weapp-node']
  return ['h5']
}

const WIDTHS = { small: 320, phone: 375 }

/** The widths of the phones and desks that stand in a piece of a browser's test, as ", 320 and 1280 wide". */
function widthsIn(text) {
  const phones = [...text.matchAll(/stage\.(?:phone|bare)\('(\w+)'/g)].map(
    ({ 1: size }) => WIDTHS[size] ?? 1280,
  )
  const desks = /stage\.desk\(|openDesk\(/.test(text) ? [1280] : []
  const all = [...new Set([...phones, ...desks])].sort((a, b) => a - b)
  return all.length === 0 ? '' : `, ${all.join(' and ')} wide`
}

/** Every test whose title, or whose group's title, begins with "[flow]"; and the whole ways. */
function* marked(file) {
  const source = readFileSync(inProject(file), 'utf8')
  const tests = [...source.matchAll(/(?:test|describe|way)\(\s*'\[([a-z-]+)\]\s*([^']*)'/g)]
  for (const { 1: flow, 2: rest, index } of tests) {
    const end = source.indexOf('\ntest(', index + 1)
    yield { flow, title: rest, sizes: widthsIn(source.slice(index, end < 0 ? undefined : end)) }
  }
  for (const way of WHOLE_WAYS.filter((one) => one.file === file)) {
    if (!source.includes(way.title)) throw new Error(`${file} has no test "${way.title} …" any more`)
    for (const flow of way.flows) yield { flow, title: `${way.title} …`, sizes: widthsIn(source) }
  }
}

const files = readdirSync(inProject('e2e'), { recursive: true })
  .map((name) => `e2e/${name}`)
  .filter((name) => name.endsWith('.test.ts') || name.startsWith(WAYS))
  .sort()

const cells = new Map()
for (const file of files) {
  for (const { flow, title, sizes } of marked(file)) {
    for (const platform of platformsOf(file)) {
      const key = `${flow} ${platform}`
      const link = `[${title === '' ? file.split('/').at(-1) : title}](../${file})${sizes}`
      cells.set(key, [...(cells.get(key) ?? []), link])
    }
  }
}

const unknown = [...new Set([...cells.keys()].map((key) => key.split(' ')[0]))].filter(
  (flow) => !FLOWS.some(([id]) => id === flow),
)
if (unknown.length > 0)
  throw new Error(`Tests are marked with flows that are not listed: ${unknown.join(', ')}`)

const holes = []
const rows = FLOWS.map(([flow, name, where]) => {
  const row = PLATFORMS.map(([platform, label]) => {
    const tests = cells.get(`${flow} ${platform}`)
    const isWanted = where.includes(platform)
    if (!tests && isWanted) holes.push(`${flow} on ${label}`)
    return tests?.join('<br>') ?? (isWanted ? '**none**' : '–')
  })
  return `| ${[name, ...row].join(' | ')} |`
})

const text = `# Flows and the tests that go them

Generated from the tests by \`node scripts/flows.mjs\`; \`npm test\` fails when it is stale, or when a cell is empty that
should not be (– is one that need not be). A browser's tests name the widths of their phones and desks: 320×568, 375×812 and
1280×800. \`node scripts/sizes.mjs\` goes every way of a phone at all three; counters and offices are made for 1280.

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
