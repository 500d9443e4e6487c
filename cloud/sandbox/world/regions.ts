import type { Region } from '../../contract/values'

/**
 * 参保地 of the fictional people: one fictional city, where every mechanism shows, a second one that pays by a
 * second scan, and five real regions.
 */
export const SAMPLE_CITY: Region = '990100'
export const SECOND_CITY: Region = '990200'
export const BEIJING: Region = '110000'
export const WUXI: Region = '320200'
export const GUANGZHOU: Region = '440100'
export const DANDONG: Region = '210600'
export const FUZHOU: Region = '350100'
