import { defaultFolder, loadPolicies } from '../../policy'
import { readPolicies } from '../../policy/load'
import { check, wellAnswered } from './check'
import { compare } from './compare'
import { impact } from './impact'

const texts = readPolicies(defaultFolder())

describe('policies check', () => {
  it('finds nothing wrong and tells what there is', () => {
    const { exit, stdout, stderr } = check(defaultFolder())
    expect([exit, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(
      /^\d+ regions, chosen values: A \d+, B \d+, C \d+, G \d+, simulated \d+\n\d+ examples and questions, 0 wrong\n/,
    )
  })
})

describe('the five official questions', () => {
  it('are answered, four at least, from A or B sources in twelve provinces', () => {
    const provinces = loadPolicies()
      .regions()
      .filter(({ code, simulated }) => code.endsWith('0000') && !simulated)
    const well = provinces.filter((province) => wellAnswered(province) >= 4).map((province) => province.name)
    expect(well.length).toBeGreaterThanOrEqual(12)
  })
})

describe('policies compare', () => {
  const bill = JSON.stringify({ region: '110000', date: '2023-05-01', items: [{ price: 300000 }] })

  it('puts the same bill in two regions side by side', () => {
    const { exit, stdout } = compare(bill, '110000', '330100', texts, '2023-05-01')
    const out = JSON.parse(stdout)
    expect(exit).toBe(0)
    expect(out.regions.map((side: { name: string }) => side.name)).toEqual(['北京市', '杭州市'])
    expect(out.regions.map((side: { result: { fundPay: number } }) => side.result.fundPay)).toEqual([
      84000, 152000,
    ])
    expect(out.differences).toContainEqual({ what: 'fundPay', before: 84000, after: 152000, change: 68000 })
    expect(out.parameters.map((each: { path: string }) => each.path)).toContain(
      'settlement.currentYearAccountFirst',
    )
  })

  it('tells the refusal of a side whose rules are not known', () => {
    const { exit, stdout } = compare(bill, '110000', '320200', texts, '2023-05-01')
    expect(exit).toBe(3)
    expect(JSON.parse(stdout).regions[1].result).toMatchObject({
      refusal: 'POLICY_UNKNOWN',
      details: { path: 'settlement.deductible' },
    })
  })

  it('says of a case that is no JSON that it is none', () => {
    expect(() => compare('{', '110000', '330100', texts, '2023-05-01')).toThrow('the case is no JSON: ')
  })

  it('refuses a bad case with its path', () => {
    expect(compare('{"items": 1}', '110000', '330100', texts, '2023-05-01')).toMatchObject({
      exit: 2,
      stdout: '',
    })
  })
})

describe('policies impact', () => {
  const draft = {
    file: 'draft.yaml',
    text: `region: '110000'
name: 北京市
checkedOn: 2026-11-22
sources: { plan: { title: 征求意见稿, url: null } }
parameters:
  settlement.deductible:
    - { for: '310', from: 2023-01-01, value: [{ status: active, amount: 1000元 }, { status: retired, amount: 1300元 }], source: plan, confidence: G }
`,
  }
  const line = (household: string, person: string, status: string, date: string, price: number) =>
    JSON.stringify({
      household,
      person,
      case: { region: '110000', date, patient: { status }, items: [{ price }] },
    })
  const bills = [
    line('h1', 'p1', 'active', '2023-02-01', 150000),
    line('h1', 'p1', 'active', '2023-03-01', 150000),
    line('h2', 'p2', 'retired', '2023-03-01', 150000),
    JSON.stringify({ region: '110000', date: '2023-04-01', items: [{ price: 1000 }] }),
    line('h3', 'p3', 'active', '2022-03-01', 150000),
    '',
  ].join('\n')

  it('totals both sides, carrying each person’s year along, and counts households', () => {
    const { exit, stdout } = impact(draft, bills, texts)
    expect(exit).toBe(0)
    // p1: 1,500 + 1,500 in scope; (3,000 − 1,800) × 70 % = 840 before, (3,000 − 1,000) × 70 % = 1,400 after.
    expect(JSON.parse(stdout)).toEqual({
      region: '110000',
      bills: 5,
      refused: 1,
      refusals: {
        before: { 'POLICY_UNKNOWN settlement.deductible': 1 },
        after: { 'POLICY_UNKNOWN settlement.deductible': 1 },
      },
      totals: {
        before: { bills: 4, totalFee: 451000, fund: 84000 + 17000, own: 0, aid: 0, cash: 451000 - 101000 },
        after: { bills: 4, totalFee: 451000, fund: 140000 + 17000, own: 0, aid: 0, cash: 451000 - 157000 },
      },
      change: { totalFee: 0, fund: 56000, own: 0, aid: 0, cash: -56000 },
      households: { better: 1, worse: 0, same: 2 },
      groups: [
        {
          insurance: '310',
          employment: 'active',
          bills: 3,
          personPayBefore: 301000 - 84000,
          personPayAfter: 301000 - 140000,
          personPayChange: 84000 - 140000,
        },
        {
          insurance: '310',
          employment: 'retired',
          bills: 1,
          personPayBefore: 133000,
          personPayAfter: 133000,
          personPayChange: 0,
        },
      ],
    })
  })

  it('refuses a bad line with its number', () => {
    expect(impact(draft, '{"case": {"region": "110000", "items": []}}', texts)).toMatchObject({
      exit: 2,
      stderr: 'line 1: date: every bill carries its date\n',
    })
    expect(impact(draft, `${bills}\nnot json`, texts)).toMatchObject({ exit: 2, stdout: '' })
  })

  it('refuses a bad draft with its line', () => {
    const answer = impact({ ...draft, text: draft.text.replace('1000元', '1000') }, bills, texts)
    expect(answer).toMatchObject({ exit: 2, stdout: '' })
    expect(answer.stderr).toContain('draft.yaml:7: ')
  })
})
