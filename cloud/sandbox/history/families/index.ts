import type { FamilyHistory } from '../types'
import { chenHistory } from './chen'
import { elsewhereHistory } from './elsewhere'
import { fangHistory } from './fang'
import { liHistory } from './li'
import { shenHistory } from './shen'
import { zhaoHistory } from './zhao'

export const HISTORIES: readonly FamilyHistory[] = Object.freeze([
  chenHistory,
  liHistory,
  zhaoHistory,
  shenHistory,
  elsewhereHistory,
  fangHistory,
])
