import type { PayerLine } from '../settlement/types'
import type { Cells } from './cells'
import { drawLines } from './lines'
import type { Payer } from './payer'

const cells = { buckets: ['deductible', 'coinsurance', 'coinsurance', 'preSelfPay'] } as unknown as Cells
const own = { from: 'self', pocket: 'wallet', purse: null } as unknown as Payer
const grantor = {
  from: 'G',
  pocket: 'earlierYears',
  purse: { currentYear: 50, earlierYears: 100 },
} as unknown as Payer
const drawn = (payer: Payer, row: number[], lines: PayerLine[] = []) => {
  drawLines(payer, row, cells, lines)
  return lines.map(({ from, pocket, bucket, amount }) => [from, pocket, bucket, amount])
}

test.each<[string, Payer, number[], unknown[]]>([
  ['nothing', own, [0, 0, 0, 0], []],
  [
    'one pocket: cells of one bucket are one line',
    own,
    [1, 2, 3, 4],
    [
      ['self', 'wallet', 'deductible', 1],
      ['self', 'wallet', 'coinsurance', 5],
      ['self', 'wallet', 'preSelfPay', 4],
    ],
  ],
  [
    'a grant: this year’s money first, then earlier years, a line a bucket and pocket',
    grantor,
    [20, 20, 20, 5],
    [
      ['G', 'currentYear', 'deductible', 20],
      ['G', 'currentYear', 'coinsurance', 30],
      ['G', 'earlierYears', 'coinsurance', 10],
      ['G', 'earlierYears', 'preSelfPay', 5],
    ],
  ],
  ['a grant that this year’s money covers', grantor, [50], [['G', 'currentYear', 'deductible', 50]]],
  ['more cells than there are', own, [0, 0, 0, 0, 9], []],
])('%s', (_, payer, row, expected) => {
  expect(drawn(payer, row)).toEqual(expected)
})

test('another payer’s line of the same bucket is not added to', () => {
  const before: PayerLine[] = [{ from: 'H', pocket: 'wallet', bucket: 'deductible', amount: 7 }]
  expect(drawn(own, [1], before)).toEqual([
    ['H', 'wallet', 'deductible', 7],
    ['self', 'wallet', 'deductible', 1],
  ])
})
