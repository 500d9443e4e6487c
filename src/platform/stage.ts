import type { Receipt } from '@contract/shapes'
import { useEffect } from 'react'
import { isMini } from './target'

/** What the pages in its two frames tell the stage around them. */
export type StageNews =
  /** The window: how far it is, and what it settled. */
  | { of: 'counter'; step: 'scan' | 'items' | 'quote' | 'done'; receipt: Receipt | null }
  /** The phone: why a bill is as it is was opened. */
  | { of: 'why'; settlementId: string }

const KIND = 'stage-news'

/** Tells the stage, when there is one around the page: never in a mini-program. */
export function tellStage(news: StageNews): void {
  if (isMini || window.parent === window) return
  window.parent.postMessage({ kind: KIND, news }, window.location.origin)
}

/** Called by the stage: hears what the pages in its frames tell. Other origins are not listened to. */
export function useStageNews(onNews: (news: StageNews) => void): void {
  useEffect(() => {
    const hear = (event: MessageEvent) => {
      if (event.origin === window.location.origin && event.data?.kind === KIND)
        onNews(event.data.news as StageNews)
    }
    window.addEventListener('message', hear)
    return () => window.removeEventListener('message', hear)
  }, [onNews])
}
