import { loadPolicies, PolicyError } from '.'
import { faultText } from './fault'
import { bookOf } from './load'

const HEAD = `region: '420100'
name: 武汉市
checkedOn: 2026-11-22
sources:
  a: { title: 甲文, url: null }
`
const COUNTRY = { file: '000000/policy.yaml', text: "region: '000000'\nname: 全国\ncheckedOn: 2026-11-22\n" }

/** Faults of a Wuhan file made of the usual head and these lines, as "line: what; instead". */
function faults(body: string, others: readonly { file: string; text: string }[] = [COUNTRY]): string[] {
  try {
    bookOf([...others, { file: '420100/policy.yaml', text: HEAD + body }])
    return []
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error
    return error.faults.map(({ file, line, what, instead }) => `${file}:${line}: ${what}; ${instead}`)
  }
}

const version = (value: string, rest = 'source: a, confidence: B') =>
  `{ from: 2023-01-01, value: ${value}, ${rest} }`

describe('the loader refuses, with file, line and what to write instead', () => {
  it.each([
    [
      'a value without a source',
      'parameters:\n  settlement.deductible:\n    - from: 2023-01-01\n      value: [{ amount: 700元 }]\n      confidence: B\n',
      [/^420100\/policy\.yaml:8: "source" is missing; add "source: the key of a source of this file"/],
    ],
    [
      'a source that the file does not list',
      `parameters:\n  grant.enabled: [${version('true', 'source: b, confidence: B')}]\n`,
      [/:7: there is no source "b"; add it under "sources:" with title and url, or use one of: a$/],
    ],
    [
      'an overlap',
      `parameters:\n  grant.enabled:\n    - ${version('true', 'to: 2024-06-30, source: a, confidence: B')}\n    - { from: 2024-06-30, value: false, source: a, confidence: B }\n`,
      [/:9: grant\.enabled has two values on 2024-06-30 \(overlap\); end the earlier one: "to: 2024-06-29"$/],
    ],
    [
      'the same day twice',
      `parameters:\n  grant.enabled:\n    - ${version('true')}\n    - ${version('false')}\n`,
      [/:9: grant\.enabled has two values on 2023-01-01 \(overlap\)/],
    ],
    [
      'a gap inside a span in use',
      `parameters:\n  grant.enabled:\n    - ${version('true', 'to: 2023-12-31, source: a, confidence: B')}\n    - { from: 2024-02-01, value: false, source: a, confidence: B }\n`,
      [
        /:9: grant\.enabled says nothing from 2024-01-01 to 2024-01-31 \(gap\); write "from: 2024-01-01" here, or a version/,
      ],
    ],
    [
      'an end before the beginning',
      `parameters:\n  grant.enabled: [${version('true', 'to: 2022-12-31, source: a, confidence: B')}]\n`,
      [/:7: grant\.enabled ends \(2022-12-31\) before it begins/],
    ],
    [
      'one value for all and one for 310',
      `parameters:\n  settlement.annualLimit:\n    - ${version('null')}\n    - { for: '310', from: 2024-01-01, value: null, source: a, confidence: B }\n`,
      [/:8: settlement\.annualLimit is given both for all and for one insurance/],
    ],
    [
      'an unknown parameter, naming the nearest',
      `parameters:\n  settlement.deductable: [${version('[]')}]\n`,
      [/:7: unknown key "settlement\.deductable"; did you mean "settlement\.deductible"\?/],
    ],
    ['an unknown key of the file', 'nme: x\n', [/:6: unknown key "nme"; did you mean "name"\?/]],
    [
      'an unknown key of a version',
      `parameters:\n  grant.enabled: [${version('true', 'sorce: a, source: a, confidence: B')}]\n`,
      [/:7: unknown key "sorce"; did you mean "source"\?/],
    ],
    [
      'an unknown key inside a value',
      `parameters:\n  settlement.deductible: [${version('[{ levl: 三级, amount: 1元 }]')}]\n`,
      [/:7: unknown key "levl"/],
    ],
    [
      'more codes a minute than are looked at, and none at all, which would be no limit',
      `parameters:\n  code.issuePerMinute:\n    - ${version('101', 'to: 2023-12-31, source: a, confidence: B')}\n    - { from: 2024-01-01, value: 0, source: a, confidence: B }\n`,
      [/:8: .*; 1 to 100 codes a minute: write 6$/, /:9: .*; 1 to 100 codes a minute: write 6$/],
    ],
    [
      'a grace longer than is looked for where all codes of a person are voided',
      `parameters:\n  code.graceSeconds: [${version('61')}]\n`,
      [/:7: .*; 0 to 60 seconds of grace: write 5$/],
    ],
    [
      'a ratio above 1',
      `parameters:\n  settlement.tiers: [${version('[{ ratio: 1.2 }]')}]\n`,
      [/:7: .*ratio lies between 0 and 1: write 70% or 0\.7/],
    ],
    [
      'a ratio above 100%',
      `parameters:\n  settlement.tiers: [${version('[{ ratio: 120% }]')}]\n`,
      [/:7: .*between 0 and 1/],
    ],
    [
      'a ratio below 0',
      `parameters:\n  settlement.tiers: [${version('[{ ratio: -0.1 }]')}]\n`,
      [/:7: .*between 0 and 1/],
    ],
    [
      'a fund ratio that rises with the level',
      `parameters:\n  settlement.tiers:\n    - from: 2023-01-01\n      source: a\n      confidence: B\n      value:\n        - { level: 三级, ratio: 75% }\n        - { level: 二级, ratio: 65% }\n`,
      [/:12: the fund ratio rises with the level of the hospital; check the source/],
    ],
    [
      'negative money',
      `parameters:\n  settlement.deductible: [${version('[{ amount: -5元 }]')}]\n`,
      [/:7: .*not negative: write 1800元/],
    ],
    [
      'money without its unit',
      `parameters:\n  settlement.deductible: [${version('[{ amount: 1800 }]')}]\n`,
      [/:7: .*money with its unit: write 1800元/],
    ],
    [
      'money with three decimals',
      `parameters:\n  settlement.deductible: [${version('[{ amount: 1.234元 }]')}]\n`,
      [/:7: /],
    ],
    [
      'a chosen value of unknown date',
      `parameters:\n  grant.enabled: [${version('true', 'precision: unknown, source: a, confidence: B')}]\n`,
      [/:7: grant\.enabled is chosen although its date is unknown; move the value under "alternatives:"/],
    ],
    [
      'a mark that is no mark',
      `parameters:\n  grant.enabled: [${version('true', 'source: a, confidence: D')}]\n`,
      [/:7: .*A \(official\), B \(portal, newspaper\)/],
    ],
    [
      'a day that is none',
      `parameters:\n  grant.enabled: [{ from: 2023-02-29, value: true, source: a, confidence: B }]\n`,
      [/:7: .*calendar day/],
    ],
    [
      'residents as grantors',
      `parameters:\n  grant.grantor.insurance: [${version("['310', '390']")}]\n`,
      [/:7: residents \(390\) have no account to share; write \['310'\]/],
    ],
    [
      'tiers without ratio or bands',
      `parameters:\n  settlement.tiers: [${version('[{ level: 三级 }]')}]\n`,
      [/:7: a row of tiers needs either "ratio:" or "bands:"/],
    ],
    [
      'bands that do not rise',
      `parameters:\n  settlement.tiers: [${version('[{ bands: [{ to: 200元, ratio: 0.7 }, { to: 100元, ratio: 0.6 }] }]')}]\n`,
      [/:7: bands must rise, only the last one open/],
    ],
    [
      'an open band before the last',
      `parameters:\n  settlement.tiers: [${version('[{ bands: [{ ratio: 0.7 }, { to: 100元, ratio: 0.6 }] }]')}]\n`,
      [/:7: bands must rise/],
    ],
    [
      'a fictional value not marked so',
      `simulated: true\nparameters:\n  grant.enabled: [${version('true')}]\n`,
      [/:8: grant\.enabled of a fictional region has no "status: simulated"/],
    ],
    [
      'a list where one value stands',
      `parameters:\n  settlement.tiers: [${version('60%')}]\n`,
      [/:7: .*\.value cannot be "60%"; write a list: /],
    ],
    [
      'a word that is none of those there are',
      `parameters:\n  settlement.deductible: [${version('[{ status: 在职, amount: 1元 }]')}]\n`,
      [/:7: .*\.status cannot be "在职"; write one of: active, retired$/],
    ],
    [
      'an insurance without quotes',
      'parameters:\n  grant.enabled: [{ for: 310, from: 2023-01-01, value: true, source: a, confidence: B }]\n',
      [/:7: .*\.for cannot be 310; put it in quotes: "310"$/],
    ],
    [
      'a question that is none, naming those there are',
      'questions: { whoLast: unknown }\n',
      [/:6: unknown key "whoLast"; .*whoFirst/],
    ],
    ['bytes that are no UTF-8', 'parent: "\ufffd"\n', [/:6: the file is not UTF-8; save it as UTF-8$/]],
    ['broken YAML', 'parameters: [\n', [/:\d+: .*; mend the YAML/]],
    ['a key given twice', 'name: 武汉\n', [/:6: .*; mend the YAML; each key stands once/]],
    ['a parent without a folder', "parent: '430000'\n", [/:6: parent 430000 has no policy folder/]],
    ['a parent that is itself', "parent: '420100'\n", [/:6: a cycle of parents: 420100 → 420100/]],
  ])('%s', (_, body, expected) => {
    const found = faults(body)
    for (const [index, pattern] of expected.entries()) expect(found[index]).toMatch(pattern)
    expect(found).toHaveLength(expected.length)
  })

  it('a cycle over two files', () => {
    const hubei = {
      file: '420000/policy.yaml',
      text: "region: '420000'\nname: 湖北\ncheckedOn: 2026-11-22\nparent: '420100'\n",
    }
    expect(faults("parent: '420000'\n", [COUNTRY, hubei])).toEqual([
      '420000/policy.yaml:4: a cycle of parents: 420000 → 420100 → 420000; let the parent be the province, and the province’s the country',
      '420100/policy.yaml:6: a cycle of parents: 420100 → 420000 → 420100; let the parent be the province, and the province’s the country',
    ])
  })

  it.each([
    [
      'a region without quotes',
      HEAD.replace("'420100'", '420100'),
      /^x\/policy\.yaml:1: region cannot be 420100; six digits/,
    ],
    [
      'a region in the folder of another',
      HEAD,
      /^421000-b\/policy\.yaml:1: region 420100 lies in the folder of 421000; write region: "421000", or/,
    ],
    [
      'a text that is no file of rules',
      'hello\n',
      /^x\/policy\.yaml:1: the file cannot be "hello"; write keys with their values/,
    ],
  ])('%s', (_, text, expected) => {
    const file = String(expected).includes('421000-b') ? '421000-b/policy.yaml' : 'x/policy.yaml'
    expect(() => bookOf([COUNTRY, { file, text }])).toThrow(
      expect.objectContaining({ faults: [expect.anything()] }),
    )
    try {
      bookOf([COUNTRY, { file, text }])
    } catch (error) {
      expect((error as PolicyError).faults.map(faultText)[0]).toMatch(expected)
    }
  })

  it('a region described twice', () => {
    expect(faults('', [COUNTRY, { file: 'again/policy.yaml', text: HEAD }])).toEqual([
      '420100/policy.yaml:1: region 420100 is described twice; keep one folder for each region',
    ])
  })

  it('a ratio that rises is taken when a note says why', () => {
    const rows = '[{ level: 三级, ratio: 75%, note: 中医医院 }, { level: 二级, ratio: 65% }]'
    expect(faults(`parameters:\n  settlement.tiers: [${version(rows)}]\n`)).toEqual([])
  })

  it('tells every fault, not only the first', () => {
    expect(
      faults(
        'nme: x\nparameters:\n  grant.enabled: [{ from: 2023-01-01, value: 1, source: a, confidence: D }]\n',
      ),
    ).toHaveLength(3)
  })
})

describe('the book', () => {
  const book = loadPolicies()

  it('is frozen', () => {
    const found = book.lookUp('420100', '2023-05-01', 'settlement.tiers', { insurance: '310' })
    expect(found.known && Object.isFrozen(found.value) && Object.isFrozen(found.value[0])).toBe(true)
    expect(Object.isFrozen(book.regions())).toBe(true)
  })

  it('gives a county its city’s rules, a city without a file its province’s, and nobody the fictional ones', () => {
    expect(book.region('420106')?.code).toBe('420100')
    expect(book.region('110105')?.code).toBe('110000')
    expect(book.region('420200')?.code).toBe('420000')
    expect(book.region('990300')).toBeNull()
    expect(book.region('880000')).toBeNull()
  })

  it('inherits from the province, then the country', () => {
    expect(book.lookUp('990100', '2026-01-01', 'grant.maxBeneficiaries')).toMatchObject({
      region: '990000',
      value: 5,
    })
    expect(book.lookUp('990100', '2026-01-01', 'binding.limits.members')).toMatchObject({
      region: '000000',
      value: 5,
    })
  })

  it('ends a version on the day before the next', () => {
    expect(book.history('420100', 'settlement.deductible').map(({ from, to }) => [from, to])).toEqual([
      ['2023-02-01', '2023-04-09'],
      ['2023-04-10', null],
    ])
  })

  it.each([
    ['alternative-1', 'alternative-1', 'fund'],
    ['fund', 'alternative-1', 'fund'],
    ['inScope', 'chosen', 'inScope'],
    ['chosen', 'chosen', 'inScope'],
  ])('chooses a reading of 北京’s tiers by %s', (choose, reading, value) => {
    const found = book.lookUp('110000', '2023-05-01', 'settlement.tiers.basis', { choose, insurance: '310' })
    expect(found).toMatchObject({ known: true, reading, value })
  })

  it('offers the readings there are when asked for one that is not', () => {
    expect(
      book.lookUp('110000', '2023-05-01', 'settlement.tiers.basis', { choose: 'x', insurance: '310' }),
    ).toMatchObject({
      known: false,
      reason: 'noReading',
      offered: ['chosen', 'alternative-1'],
    })
  })

  it('tells a value declared unknown from one that nobody gave', () => {
    expect(book.lookUp('110000', '2025-10-01', 'wallet.online')).toMatchObject({
      known: false,
      reason: 'declaredUnknown',
    })
    expect(book.lookUp('320200', '2025-10-01', 'settlement.tiers')).toMatchObject({
      known: false,
      reason: 'noValue',
    })
  })
})
