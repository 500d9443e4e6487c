import * as v from 'valibot'

/** 医保区划: six digits of GB/T 2260 (with the insurance centre's extensions). "110000" = 北京. */
export type Region = string

/** The root of every region's rules. */
export const COUNTRY: Region = '000000'

export const RegionSchema = v.pipe(v.string(), v.regex(/^\d{6}$/))

export const Region = {
  country: COUNTRY,

  province(region: Region): Region {
    return region === COUNTRY ? COUNTRY : `${region.slice(0, 2)}0000`
  },

  city(region: Region): Region {
    return `${region.slice(0, 4)}00`
  },

  /** From the widest to the narrowest: country, province, city, the region itself; no duplicates. */
  lineage(region: Region): Region[] {
    return [...new Set([COUNTRY, Region.province(region), Region.city(region), region])]
  },
}
