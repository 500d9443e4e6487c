import type { Functions, ResultOf } from '@contract/functions'
import { useRef, useState } from 'react'
import { call } from '@/services'
import { useAct } from '@/state/useAct'

export type Imagined = ResultOf<Functions['resettle']>

/** What is imagined of a bill; null = as it was. */
export interface Wish {
  readonly region: string | null
  readonly day: string | null
  readonly choose: Readonly<Record<string, string>>
}

const AS_IT_WAS: Wish = { region: null, day: null, choose: {} }

/** Tries a bill under another wish whenever the wish changes; the last answer stays while the next is under way. */
export function useWhatIf(settlementId: string) {
  const [wish, setWish] = useState(AS_IT_WAS)
  const [answer, setAnswer] = useState<Imagined | null>(null)
  const act = useAct()

  const latest = useRef(AS_IT_WAS)

  // A wish that changes while an answer is under way is asked for after it.
  const ask = () =>
    act.run(async () => {
      let asked: Wish
      do {
        asked = latest.current
        const { region, day, choose } = asked
        setAnswer(
          await call('resettle', {
            settlementId,
            ...(region === null ? {} : { region }),
            ...(day === null ? {} : { day }),
            choose: { ...choose },
          }),
        )
      } while (asked !== latest.current)
    })

  const imagine = (part: Partial<Wish>) => {
    // Readings belong to a region's rules on a day: with another region or day they are chosen anew.
    const moved = part.region !== undefined || part.day !== undefined
    latest.current = { ...latest.current, ...(moved ? { choose: {} } : {}), ...part }
    setWish(latest.current)
    return ask()
  }
  return { wish, answer, imagine, busy: act.busy, error: act.error }
}
