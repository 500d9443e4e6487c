import type { Receipt } from '@contract/shapes'
import { useEffect } from 'react'

/** What the window tells the stage around it: how far it is, and what it settled. */
export interface StageNews {
  step: 'scan' | 'items' | 'quote' | 'done'
  receipt: Receipt | null
}

const KIND = 'counter-news'

/** Called by the terminal: tells the stage, when there is one around it. */
export function tellStage(news: StageNews): void {
  if (window.parent !== window) window.parent.postMessage({ kind: KIND, news }, window.location.origin)
}

/** Called by the stage: hears what the terminal in its frame tells. Other origins are not listened to. */
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
