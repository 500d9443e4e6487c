import { loadPolicies } from '../../policy'
import { regionPair } from './regionPair'

const book = loadPolicies()

describe('regionPair', () => {
  it.each([
    ['within one city', '420100', '420106', '2025-10-01', 'samePool', true, true],
    ['two districts of a municipality', '110105', '110108', '2025-10-01', 'samePool', true, null],
    ['two cities before they shared', '420100', '420300', '2024-10-19', 'sameProvince', false, null],
    ['two cities since', '420100', '420300', '2024-10-20', 'sameProvince', true, null],
    ['two cities of 辽宁', '210100', '210600', '2025-10-01', 'sameProvince', false, true],
    ['two provinces', '420100', '430100', '2025-10-01', 'twoProvinces', false, true],
    ['two provinces, one not online', '420100', '440100', '2025-10-01', 'twoProvinces', false, false],
    ['two provinces, one not known', '420100', '110000', '2025-10-01', 'twoProvinces', false, null],
    ['two provinces before wallets', '420100', '430100', '2025-06-30', 'twoProvinces', false, null],
  ] as const)('%s', (_, from, to, day, distance, grant, wallet) => {
    expect(regionPair(book, from, to, day)).toMatchObject({ distance, grant, wallet })
  })
})
