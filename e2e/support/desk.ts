import { randomUUID } from 'node:crypto'
import { callAs, enterAs } from './counter'

type Verdict = 'pass' | 'refuse'

/** A clerk at his window, by HTTP alone: what is tested is the phone of the family. */
export async function openDesk(productUrl: string, personaId: string) {
  const token = await enterAs(productUrl, personaId)
  return {
    /** Looks at the application for this relative, and decides it. */
    async review(memberName: string, verdict: Verdict, reason: 'unreadable' | null): Promise<void> {
      const { reviews } = await callAs(productUrl, token, 'listReviews', {})
      for (const { applicationId } of reviews) {
        const opened = await callAs(productUrl, token, 'openReview', {
          requestId: randomUUID(),
          applicationId,
        })
        if (opened.memberName !== memberName) continue
        const { version } = opened
        await callAs(productUrl, token, 'reviewApplication', {
          requestId: randomUUID(),
          applicationId,
          version,
          verdict,
          reason,
        })
        return
      }
      throw new Error(`nothing waits for a clerk about ${memberName}`)
    },
  }
}
