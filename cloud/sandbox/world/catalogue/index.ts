import type { CatalogueItem } from '../../../contract/functions/terminal'
import { CHINESE_MEDICINES } from './chineseMedicines'
import { MATERIALS } from './materials'
import { SERVICES } from './services'
import { SUPPLEMENTS } from './supplements'
import { WESTERN_DRUGS } from './westernDrugs'

/** The simulated catalogue (模拟目录), in the order in which an empty search shows it. */
export const CATALOGUE_ITEMS: readonly CatalogueItem[] = Object.freeze([
  ...SERVICES,
  ...WESTERN_DRUGS,
  ...CHINESE_MEDICINES,
  ...MATERIALS,
  ...SUPPLEMENTS,
])
