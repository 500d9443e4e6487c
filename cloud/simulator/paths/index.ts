import type { Path } from '../path'
import { code } from './code'
import { grantCap } from './grantCap'
import { monthlyCredits } from './monthlyCredits'
import { returnItems } from './returnItems'
import { reverse } from './reverse'
import { settle } from './settle'
import { wallet } from './wallet'

/** Every path that moves money: histories choose among them, and each is cut at each of its awaits. */
export const PATHS: readonly Path[] = [settle, reverse, code, grantCap, monthlyCredits, returnItems, wallet]
