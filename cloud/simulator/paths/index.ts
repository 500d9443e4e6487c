import type { Path } from '../path'
import { code } from './code'
import { grantCap } from './grantCap'
import { lifeEvent } from './lifeEvent'
import { monthlyCredits } from './monthlyCredits'
import { plan } from './plan'
import { pot } from './pot'
import { premium } from './premium'
import { returnItems } from './returnItems'
import { reverse } from './reverse'
import { secondScan } from './secondScan'
import { settle } from './settle'
import { stay } from './stay'
import { wallet } from './wallet'

/** Every path that moves money: histories choose among them, and each is cut at each of its awaits. */
export const PATHS: readonly Path[] = [
  settle,
  reverse,
  code,
  grantCap,
  secondScan,
  returnItems,
  monthlyCredits,
  wallet,
  plan,
  pot,
  premium,
  lifeEvent,
  stay,
]
