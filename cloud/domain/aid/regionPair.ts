import type { Day } from '../../contract/values/day'
import { Region } from '../../contract/values/region'
import type { Finding, ParameterValue, PolicyBook } from '../policy'
import { samePool } from '../policy/pool'

/** How money can get from a grantor insured in one region to a relative insured in another. */
export interface RegionPair {
  /** One pool, one province, or two provinces. */
  readonly distance: 'samePool' | 'sameProvince' | 'twoProvinces'
  /** 家庭共济 directly, by the grantor's region; null where no source says. */
  readonly grant: boolean | null
  /** 医保钱包: both regions must be online; null where one of them is not known. */
  readonly wallet: boolean | null
  /** What decided, for showing its source. */
  readonly area: Finding<ParameterValue<'grant.area'>>
  readonly walletFrom: Finding<boolean>
  readonly walletTo: Finding<boolean>
}

function distanceOf(from: Region, to: Region): RegionPair['distance'] {
  if (samePool(from, to)) return 'samePool'
  return Region.province(from) === Region.province(to) ? 'sameProvince' : 'twoProvinces'
}

const REACH: Readonly<Record<ParameterValue<'grant.area'>, readonly RegionPair['distance'][]>> = {
  pool: ['samePool'],
  province: ['samePool', 'sameProvince'],
  country: ['samePool', 'sameProvince', 'twoProvinces'],
}

/** Both true: true; one false: false; else nobody knows. */
function both(a: boolean | null, b: boolean | null): boolean | null {
  if (a === false || b === false) return false
  return a === null || b === null ? null : true
}

/**
 * Whether a person insured in `from` may share money with a relative insured in `to` on a day, and by which
 * way.
 */
export function regionPair(book: PolicyBook, from: Region, to: Region, day: Day): RegionPair {
  const distance = distanceOf(from, to)
  const area = book.lookUp(from, day, 'grant.area')
  const walletFrom = book.lookUp(from, day, 'wallet.online')
  const walletTo = book.lookUp(to, day, 'wallet.online')
  return {
    distance,
    grant: area.known ? REACH[area.value].includes(distance) : null,
    wallet: both(walletFrom.value, walletTo.value),
    area,
    walletFrom,
    walletTo,
  }
}
