import { Fen } from '../../contract/values'
import type { GrantNotice } from './meaning'

/** 100.00 元: no source gives an amount; it is ours, for who has set none. */
export const USUAL_THRESHOLD: Fen = 10_000

/** A grantor whose money was used, with his account (all credit years) afterwards. */
export interface UsedAccount {
  readonly personId: string
  readonly granted: Fen
  readonly after: Fen
  /** Null = he does not want to be told. */
  readonly threshold: Fen | null
}

/** Tells each grantor whose account this use took under his threshold: once, not again at each further use. */
export function lowBalanceNotices(used: readonly UsedAccount[]): GrantNotice[] {
  return used.flatMap(({ personId, granted, after, threshold }) => {
    if (threshold === null || after >= threshold || after + granted < threshold) return []
    return [
      {
        personId,
        title: `您的账户只剩 ${Fen.format(after)} 元`,
        text: `低于提醒您的 ${Fen.format(threshold)} 元。家人再用就可能不够，要付现金。可以先停一停，或者改额度。`,
      },
    ]
  })
}
