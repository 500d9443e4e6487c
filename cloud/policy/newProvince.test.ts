import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { defaultFolder, failingExamples, failures, loadExamples, loadPolicies } from '.'

const POLICY = `region: '980000'
name: 新新省
checkedOn: 2026-11-22
sources: { law: { title: 新新省职工门诊办法, url: null } }
questions:
  whoFirst: { text: 先用自己的账户，再用家人的。, source: law, confidence: A }
parameters:
  settlement.deductible: [{ for: '310', from: 2026-01-01, value: [{ amount: 100元 }], source: law, confidence: A }]
  settlement.tiers: [{ for: '310', from: 2026-01-01, value: [{ ratio: 62.5% }], source: law, confidence: A }]
  settlement.annualLimit: [{ for: '310', from: 2026-01-01, value: [{ amount: 500元 }], source: law, confidence: A }]
  payment.grantOrder: [{ from: 2026-01-01, value: balanceDesc, source: law, confidence: A }]
`

const EXAMPLES = `examples:
  - id: 第一张单子
    kind: derived
    about: 起付线 100，报 62.5%，先自己后家人，余额多的在前
    case:
      date: 2026-05-01
      items: [{ price: 300元 }]
      accounts: { earlierYears: 50元 }
      grants: [{ from: A, balance: 60元 }, { from: B, balance: 70元 }]
    expect:
      deductible: 100元
      fundPay: 125元
      ownAccountPay: 50元
      mutualAid: [{ from: B, amount: 70元 }, { from: A, amount: 55元 }]
      unknown: []
      simulated: false
tables:
  - id: 封顶线
    about: 每年 500 元
    case: { date: 2026-05-01, yearToDate: { deductiblePaid: 100元 } }
    columns: [yearToDate.fundPaid, spend, =fundPay]
    rows: [[499.99元, 100元, 0.01元], [500元, 100元, 0]]
`

describe('the files of docs/policies.md', () => {
  it('can be begun from as they stand there', () => {
    const page = readFileSync(join(__dirname, '..', '..', 'docs', 'policies.md'), 'utf8')
    const [policy = '', examples = ''] = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(
      ([, text]) => text ?? '',
    )
    const copy = mkdtempSync(join(tmpdir(), 'policies-'))
    const folder = join(copy, 'cloud', 'policies')
    cpSync(join(defaultFolder(), '000000-china'), join(folder, '000000-china'), { recursive: true })
    mkdirSync(join(folder, '420100-wuhan'))
    writeFileSync(join(folder, '420100-wuhan', 'policy.yaml'), policy)
    writeFileSync(join(folder, '420100-wuhan', 'examples.yaml'), examples)
    const own = loadExamples(folder).find((file) => file.region === '420100')
    expect(own?.examples.length).toBeGreaterThan(1)
    expect(own && failures(own, loadPolicies(folder))).toEqual([])
    rmSync(copy, { recursive: true })
  })
})

describe('a new province, added to a fresh copy', () => {
  const copy = mkdtempSync(join(tmpdir(), 'policies-'))
  const folder = join(copy, 'cloud', 'policies')

  beforeAll(() => {
    cpSync(defaultFolder(), folder, { recursive: true })
    mkdirSync(join(folder, '980000-new'))
    writeFileSync(join(folder, '980000-new', 'policy.yaml'), POLICY)
    writeFileSync(join(folder, '980000-new', 'examples.yaml'), EXAMPLES)
  })
  afterAll(() => rmSync(copy, { recursive: true }))

  it('settles its bills by YAML alone, and the country fills in the rest', () => {
    const book = loadPolicies(folder)
    const own = loadExamples(folder).find((file) => file.region === '980000')
    expect(own?.examples.length).toBe(3)
    expect(own && failingExamples(own, book)).toEqual([])
    expect(book.lookUp('980000', '2026-05-01', 'binding.limits.members')).toMatchObject({
      region: '000000',
      value: 5,
    })
    expect(loadPolicies().region('980000')).toBeNull()
  })

  it('notices an example that does not hold', () => {
    const book = loadPolicies(folder)
    writeFileSync(
      join(folder, '980000-new', 'examples.yaml'),
      EXAMPLES.replace('fundPay: 125元', 'fundPay: 126元'),
    )
    const own = loadExamples(folder).find((file) => file.region === '980000')
    expect(own && failingExamples(own, book)).toEqual(['第一张单子: fundPay: 12500, not 12600'])
  })

  const file = 'cloud/policies/980000-new/examples.yaml'
  it.each([
    [
      'a key that is none',
      EXAMPLES.replace('kind:', 'kynd:'),
      `${file}:3: unknown key "kynd"; did you mean "kind"?`,
    ],
    [
      'a word that is none',
      EXAMPLES.replace('derived', 'mine'),
      `${file}:3: examples.0.kind cannot be "mine"; write one of: published, derived, wrong`,
    ],
    ['a tab', EXAMPLES.replace('    kind', '\tkind'), `${file}:3: Tabs are not allowed`],
    [
      'nothing expected',
      EXAMPLES.replace(/ {4}expect:[\s\S]*(?=tables:)/, ''),
      `${file}:2: "第一张单子" says nothing of what comes out`,
    ],
    [
      'a row too short',
      EXAMPLES.replace('[500元, 100元, 0]', '[500元, 0]'),
      `${file}:22: row 2 of "封顶线" has 2 cells for 3 columns`,
    ],
    [
      'a row that expects nothing',
      EXAMPLES.replace('[500元, 100元, 0]', '[500元, 100元, "-"]'),
      `${file}:22: row 2 of "封顶线" says nothing`,
    ],
  ])('refuses examples with %s, with its line', (_, text, told) => {
    writeFileSync(join(folder, '980000-new', 'examples.yaml'), text)
    expect(() => loadExamples(folder)).toThrow(told)
  })

  it.each([
    [
      'a wrong key in a case',
      EXAMPLES.replace('price: 300元', 'prize: 300元'),
      '第一张单子: case.items.0.prize: unknown key',
    ],
    [
      'a bill that is refused',
      EXAMPLES.replace('date: 2026-05-01', 'date: 2025-05-01'),
      '第一张单子: was refused: POLICY_UNKNOWN 新新省 settlement.deductible',
    ],
    [
      'an amount of no such name',
      EXAMPLES.replace('      fundPay', '      fundPey'),
      '第一张单子: nothing is called "fundPey"; did you mean "fundPay"?',
    ],
  ])('says of %s what it is', (_, text, told) => {
    writeFileSync(join(folder, '980000-new', 'examples.yaml'), text)
    const own = loadExamples(folder).find((each) => each.region === '980000')
    const found = own ? failures(own, loadPolicies(folder)) : []
    expect(found[0]).toEqual({ line: 2, what: told })
  })

  it.each([
    ['980000-new/policy.yml', 'nobody reads a file of this name; call it policy.yaml or examples.yaml'],
    ['new/policy.yaml', 'the folder "new" names no region; call it by code and name'],
    ['970000-alone/examples.yaml', 'there is no policy.yaml beside it; add one'],
  ])('refuses %s, which nobody would read', (stray, told) => {
    mkdirSync(dirname(join(folder, stray)), { recursive: true })
    writeFileSync(join(folder, stray), '')
    expect(() => loadPolicies(folder)).toThrow(`cloud/policies/${stray}:1: ${told}`)
    rmSync(join(folder, stray))
  })
})
