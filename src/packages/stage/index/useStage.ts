import type { Receipt } from '@contract/shapes'
import { useReducer } from 'react'
import { type StageNews, useStageNews } from '@/platform/stage'

/** How far the way of one settlement is, from the code to the reasons, and what was settled. */
export interface StageState {
  step: 'scan' | 'items' | 'quote' | 'done' | 'why'
  receipt: Receipt | null
}

/** The reasons are the last step only of the bill that stands at the window: an older one opened is no step. */
const after = (now: StageState, news: StageNews): StageState => {
  if (news.of === 'counter') {
    const { step, receipt } = news
    const isSame =
      now.step === 'why' && step === 'done' && receipt?.settlementId === now.receipt?.settlementId
    return { step: isSame ? 'why' : step, receipt }
  }
  const isOurs = now.step === 'done' && now.receipt?.settlementId === news.settlementId
  return isOurs ? { ...now, step: 'why' } : now
}

/** What the two frames have told the stage so far. */
export function useStage(): StageState {
  const [state, hear] = useReducer(after, { step: 'scan', receipt: null })
  useStageNews(hear)
  return state
}
