import { csvCell, usageCsv } from '../../domain/usage'
import { type TestPerson, TestWorld } from '../testing/world'
import { type Family, openFamily } from './testing/family'

let world: TestWorld
let father: TestPerson
let daughter: TestPerson
let son: TestPerson
let bill: Family['bill']
beforeAll(async () => {
  world = await TestWorld.open()
}, 60_000)
beforeEach(async () => {
  await world.reset()
  ;({ father, daughter, son, bill } = await openFamily(world))
})
afterAll(() => world.close())

const rowsOf = (csv: string): string[][] =>
  csv
    .slice(1)
    .split('\r\n')
    .map((line) => line.split(','))

describe('exportUsage', () => {
  test('the patient’s records, whole, each marked as a simulation', async () => {
    await bill()
    const { csv, count, fileName } = await world.must(await world.phone(father), 'exportUsage', {
      filter: { year: 2026 },
    })
    expect(count).toBe(1)
    expect(fileName).toBe('医保使用记录-2026-2026-11-22-模拟.csv')
    expect(csv.startsWith('\uFEFF日期,类别,谁,')).toBe(true)
    expect(csv.endsWith('\r\n')).toBe(true)
    const [heads, row] = rowsOf(csv)
    const cell = (head: string) => row?.[heads?.indexOf(head) ?? -1]
    expect(cell('日期')).toBe('2026-11-22')
    expect(cell('谁')).toBe('陈国栋')
    expect(cell('总费用（元）')).toBe('1000.00')
    expect(cell('家人共济（元）')).toBe('380.00')
    expect(cell('我的钱替别人付（元）')).toBe('')
    expect(cell('说明')).toBe('模拟·不可用于真实就医')
  })

  test('asked for in English, its heads say it behind the Chinese', async () => {
    const inEnglish = { filter: {}, language: 'en' }
    const { csv } = await world.must(await world.phone(father), 'exportUsage', inEnglish)
    expect(csv).toContain('日期 Date,类别 Category,')
  })

  test('a grantor’s file says his own money and nothing of the bill', async () => {
    await bill()
    const { csv } = await world.must(await world.phone(daughter), 'exportUsage', { filter: {} })
    const [heads, row] = rowsOf(csv)
    const cell = (head: string) => row?.[heads?.indexOf(head) ?? -1]
    expect([cell('我的钱替别人付（元）'), cell('总费用（元）'), cell('医保报销（元）')]).toEqual([
      '380.00',
      '',
      '',
    ])
  })

  test('a stranger’s file has no rows; the patient finds who took his records', async () => {
    await bill()
    await world.bind(son, father, '51')
    const stranger = await world.person({ name: '赵明' })
    expect((await world.must(await world.phone(stranger), 'exportUsage', { filter: {} })).count).toBe(0)
    const named = { filter: { personId: father.personId } }
    expect((await world.must(await world.phone(stranger), 'exportUsage', named)).count).toBe(0)
    expect((await world.must(await world.phone(son), 'exportUsage', { filter: {} })).count).toBe(1)
    const looks = await world.store.auditOf(father.personId, 10)
    expect(looks.filter((line) => line.what === 'exportUsage')).toMatchObject([
      { detail: { by: son.personId, count: 1 } },
    ])
  })

  test('more than fits one file is refused whole', async () => {
    await bill()
    const [row] = await world.store.find('usage', { viewerKey: `${father.personId}:patient` })
    if (!row) throw new Error('no row')
    for (let from = 0; from < 2_000; from += 500) {
      await world.given({
        documents: Array.from({ length: 500 }, (_, index) => ({
          kind: 'usage' as const,
          id: `use_many_${from + index}`,
          version: 0,
          data: row.data,
        })),
      })
    }
    const phone = await world.phone(father)
    expect(await world.ask(phone, 'exportUsage', { filter: {} })).toMatchObject({
      code: 'EXPORT_TOO_LARGE',
      details: { limit: 2_000 },
    })
    expect((await world.must(phone, 'exportUsage', { filter: { year: 2025 } })).count).toBe(0)
  })

  test('needs a verified person', async () => {
    expect((await world.ask(await world.signIn(), 'exportUsage', { filter: {} })).code).toBe('NOT_VERIFIED')
  })
})

describe('a cell', () => {
  test.each([
    ['示例市第一医院', '示例市第一医院'],
    ['=1+1', "'=1+1"],
    ['+86', "'+86"],
    ['-3', "'-3"],
    ['@sum', "'@sum"],
    ['\t=1', "'\t=1"],
    ['  =1', "'  =1"],
    ['甲,乙', '"甲,乙"'],
    ['他说"好"', '"他说""好"""'],
    ['一\r\n二', '"一\r\n二"'],
    ['=A,"B"', '"\'=A,""B"""'],
    ['', ''],
  ])('%j is written %j', (text, written) => {
    expect(csvCell(text)).toBe(written)
  })

  test('a file without records has its heads', () => {
    expect(usageCsv([], 'zh').split('\r\n')).toHaveLength(2)
  })
})
