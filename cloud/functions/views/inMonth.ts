import { Day, type Region } from '../../contract/values'

/** `${region}:${month}` of a business instant (ms): by this the monthly numbers count. */
export const inMonth = (region: Region, at: number): string => `${region}:${Day.month(Day.at(at))}`
