import { useCallback, useEffect, useRef, useState } from 'react'
import { useScreenshot } from '@/platform/captureEvents'
import { useForeground, useWhileInFront } from '@/platform/foreground'
import { useLeaving } from '@/platform/leaving'
import { call, toCallError } from '@/services'
import { takeEarly } from '@/services/early'
import { sendWhereNeeded } from '@/state/gate'
import { type EarlierCode, previous, voidCode } from './earlierCodes'
import { codeKey, holdCode } from './holdCode'
import { askedEvery, type HeldCode, isNews, lifeLeft, type Phase, readStatus } from './phases'

const RETRY_MS = 3000
/** The server still takes a code for 5 s after its successor was issued: so long the old one is asked about, too. */
const GRACE_MS = 6500

export interface LiveCode {
  phase: Phase
  /** The code on the screen; kept while the result is shown, for its person. */
  code: HeldCode | null
  /** The last question got no answer: the code is valid until its end, and no longer renewed. */
  offline: boolean
  /** A screenshot was taken: the code in it is void, and another is shown. */
  captured: boolean
  /** Asks for a code (again), with the PIN where it is wanted. */
  issue(pin?: string): Promise<void>
}

/**
 * A code of one person as long as the page is in front: asked for, silently renewed at its end and on coming back,
 * watched until it is scanned and settled, and while the result is shown, for the counter may give it back; voided on
 * leaving.
 */
export function useLiveCode(personId: string | null): LiveCode {
  const [phase, setPhase] = useState<Phase>({ at: 'loading' })
  const [code, setCode] = useState<HeldCode | null>(null)
  const [offline, setOffline] = useState(false)
  const [captured, setCaptured] = useState(false)
  const front = useForeground()
  /** Answers to a person who is no longer shown are dropped. */
  const turn = useRef(0)
  const now = useRef({ code, phase })
  now.current = { code, phase }
  const before = useRef<EarlierCode | null>(null)
  /** The question for a code that is on its way: nobody asks twice at once. */
  const asking = useRef<Promise<boolean> | null>(null)
  const cameBack = useRef(false)

  const failed = useCallback((fault: unknown) => {
    const error = toCallError(fault)
    if (error.isNetwork) {
      setOffline(true)
      const { code: held, phase: shown } = now.current
      const alive = shown.at === 'live' && held !== null && lifeLeft(held, Date.now()) > 0
      if (!alive) setPhase({ at: 'gone' })
      return
    }
    sendWhereNeeded(error)
    const aboutPin = error.refusal === 'PIN_WRONG' || error.refusal === 'PIN_LOCKED'
    if (error.refusal === 'PIN_NEEDED' || aboutPin) setPhase({ at: 'pin', error: aboutPin ? error : null })
    else setPhase({ at: 'refused', error })
  }, [])

  /** Answers whether another code came. */
  const ask = useCallback(
    async (whose: string, pin: string | null): Promise<boolean> => {
      const mine = turn.current
      try {
        const anew = () => holdCode(whose, pin)
        const held = await (pin === null ? takeEarly(codeKey(whose), anew) : anew())
        if (mine !== turn.current) return false
        const { code: old, phase: shown } = now.current
        before.current =
          old !== null && shown.at === 'live' ? { codeId: old.codeId, until: Date.now() + GRACE_MS } : null
        setCode(held)
        setPhase({ at: 'live' })
        setOffline(false)
        cameBack.current = false
        return true
      } catch (fault) {
        if (mine === turn.current) failed(fault)
        return false
      } finally {
        if (mine === turn.current) asking.current = null
      }
    },
    [failed],
  )
  const issue = useCallback(
    (pin: string | null = null): Promise<boolean> => {
      if (personId === null) return Promise.resolve(false)
      asking.current ??= ask(personId, pin)
      return asking.current
    },
    [personId, ask],
  )

  const voidLeft = useCallback(() => {
    const { code: held, phase: shown } = now.current
    if (held !== null && shown.at === 'live') voidCode(held.codeId, 'left')
  }, [])

  const look = async () => {
    const held = now.current.code
    if (held === null) return
    const mine = turn.current
    try {
      const statuses = await Promise.all(
        [held.codeId, previous(before.current)].map((codeId) => codeId && call('getCodeStatus', { codeId })),
      )
      if (mine !== turn.current) return
      setOffline(false)
      const [newest, older] = statuses.map((status) => (status ? readStatus(status) : null))
      // The old code may have been scanned in the very second in which the new one came.
      const next = older && older !== 'renew' ? older : newest
      // Its successor may have come while the answer was on its way.
      const isShown = now.current.code?.codeId === held.codeId
      if (next === 'renew') await (isShown && issue())
      else if (next) setPhase((shown) => (isNews(shown, next) ? next : shown))
      else if (cameBack.current) await issue()
      cameBack.current = false
    } catch (fault) {
      if (mine !== turn.current) return
      const error = toCallError(fault)
      sendWhereNeeded(error)
      setOffline(error.isNetwork)
    }
  }

  // Another person: everything begins anew, and the code that is no longer shown is void.
  // biome-ignore lint/correctness/useExhaustiveDependencies: begins anew with the person, and with nothing else
  useEffect(() => {
    turn.current += 1
    asking.current = null
    before.current = null
    setPhase({ at: 'loading' })
    setCode(null)
    setCaptured(false)
    return voidLeft
  }, [personId])

  useEffect(() => {
    if (front && phase.at === 'loading') void issue()
  }, [front, phase.at, issue])
  useEffect(() => {
    if (!front) cameBack.current = true
  }, [front])
  useEffect(() => {
    if (!front || phase.at !== 'live' || code === null) return
    const renew = () => {
      setCaptured(false)
      void issue()
    }
    const timer = setTimeout(renew, lifeLeft(code, Date.now()))
    return () => clearTimeout(timer)
  }, [front, phase.at, code, issue])
  const every = askedEvery(phase)
  useWhileInFront(look, every ?? RETRY_MS, every !== null)
  useWhileInFront(async () => void (await issue()), RETRY_MS, phase.at === 'gone')

  useScreenshot(() => {
    const { code: held, phase: shown } = now.current
    if (held === null || shown.at !== 'live') return
    // The new one first: after that its owner's PIN would be asked again.
    void issue().then((renewed) => {
      if (renewed) setCaptured(true)
      voidCode(held.codeId, 'screenshot')
    })
  })

  useLeaving((to) => {
    voidLeft()
    const { at } = now.current.phase
    if (at === 'live' || (to === 'elsewhere' && at !== 'scanned')) {
      turn.current += 1
      asking.current = null
      setPhase({ at: 'loading' })
      setCode(null)
      setCaptured(false)
    }
  })

  return { phase, code, offline, captured, issue: async (pin) => void (await issue(pin ?? null)) }
}
