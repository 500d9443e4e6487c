import { yuan } from '../../world/money'
import type { FamilyHistory } from '../types'

/** A daughter in 福州 moves money into her father's 共济账户, after he consented by his own face. */
export const fangHistory: FamilyHistory = {
  moments: [
    {
      on: '2025-02-02',
      at: '10:10',
      act: {
        what: 'bind',
        holder: 'fang-xiaowen',
        member: 'fang-jianguo',
        relation: '51',
        way: 'faceToFace',
      },
    },
    {
      on: '2026-09-12',
      at: '19:30',
      act: { what: 'grant', grantor: 'fang-xiaowen', beneficiary: 'fang-jianguo', relation: '51' },
    },
    {
      on: '2026-10-08',
      at: '20:12',
      act: { what: 'toPot', giver: 'fang-xiaowen', beneficiary: 'fang-jianguo', amount: yuan(600) },
    },
    {
      on: '2026-11-06',
      at: '20:20',
      act: { what: 'toPot', giver: 'fang-xiaowen', beneficiary: 'fang-jianguo', amount: yuan(400) },
    },
  ],
  habits: [],
}
