import type { FamilyData, PersonData } from '../types'
import { chen } from './chen'
import { fang } from './fang'
import { huang } from './huang'
import { jin } from './jin'
import { li } from './li'
import { luo } from './luo'
import { shen } from './shen'
import { wang } from './wang'
import { zhang } from './zhang'
import { zhao } from './zhao'

export const FAMILIES: readonly FamilyData[] = Object.freeze([
  chen,
  li,
  zhao,
  shen,
  wang,
  zhang,
  huang,
  jin,
  luo,
  fang,
])

export const PEOPLE: readonly PersonData[] = Object.freeze(FAMILIES.flatMap((family) => family.people))
