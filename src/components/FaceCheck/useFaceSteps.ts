import type { Functions, ParamsOf, ResultOf } from '@contract/functions'
import { useCallback, useEffect, useRef, useState } from 'react'
import { type CallError, call, Intention, toCallError } from '@/services'

type StartParams = ParamsOf<Functions['startFaceCheck']>
export type Face = ParamsOf<Functions['presentFace']>['face']
export type Verdict = ResultOf<Functions['presentFace']>['verdict']

export interface FaceRequest {
  purpose: StartParams['purpose']
  subject: StartParams['subject']
}

export type FaceStep =
  | { at: 'opening' }
  | { at: 'camera'; faceToken: string; subjectName: string }
  | { at: 'judging'; faceToken: string; subjectName: string }
  | { at: 'failed'; verdict: Exclude<Verdict, 'pass'> }
  | { at: 'refused'; error: CallError }

/**
 * The course of one face check. Each try opens a check of its own, because a token is used once.
 * The server judges; what is answered here only shows it.
 * @param onPass gets the token, for the call that needs the face
 */
export function useFaceSteps(request: FaceRequest, onPass: (faceToken: string) => void) {
  const [step, setStep] = useState<FaceStep>({ at: 'opening' })
  const closed = useRef(false)
  const asked = useRef(request)

  const open = useCallback(async () => {
    setStep({ at: 'opening' })
    try {
      const { faceToken, subjectName } = await call('startFaceCheck', {
        requestId: Intention.once(),
        ...asked.current,
      })
      if (!closed.current) setStep({ at: 'camera', faceToken, subjectName })
    } catch (fault) {
      if (!closed.current) setStep({ at: 'refused', error: toCallError(fault) })
    }
  }, [])

  const present = async (face: Face) => {
    if (step.at !== 'camera') return
    setStep({ ...step, at: 'judging' })
    try {
      const { verdict } = await call('presentFace', {
        requestId: Intention.once(),
        faceToken: step.faceToken,
        face,
      })
      if (closed.current) return
      if (verdict === 'pass') onPass(step.faceToken)
      else setStep({ at: 'failed', verdict })
    } catch (fault) {
      if (!closed.current) setStep({ at: 'refused', error: toCallError(fault) })
    }
  }

  useEffect(() => {
    closed.current = false
    void open()
    return () => {
      closed.current = true
    }
  }, [open])

  return { step, open, present }
}
