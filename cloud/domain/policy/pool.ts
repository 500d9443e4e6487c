import { Region } from '../../contract/values/region'

/** 直辖市: one pool each, whatever the district. */
const MUNICIPALITIES: ReadonlySet<string> = new Set(['11', '12', '31', '50'])

/** 统筹区: the city that a region belongs to, or the municipality. */
export const poolOf = (region: Region): Region =>
  MUNICIPALITIES.has(region.slice(0, 2)) ? Region.province(region) : Region.city(region)

export const samePool = (a: Region, b: Region): boolean => poolOf(a) === poolOf(b)
