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

/** Refusals about the face itself, which another try may mend; others belong to the form that asked. */
const ABOUT_FACE = new Set<string | null>([
  'FACE_MISMATCH',
  'FACE_NOT_LIVE',
  'FACE_TIMED_OUT',
  'FACE_TOKEN_INVALID',
  'FACE_LOCKED',
  null,
])

/**
 * The course of one face check. Each try opens a check of its own, because a token is used once.
 * The server judges; what is answered here only shows it.
 * @param onPass gets the token, for the call that needs the face
 * @param onRefused gets a refusal that is not about the face: no such person, an unknown invitation
 */
export function useFaceSteps(
  request: FaceRequest,
  onPass: (faceToken: string) => void,
  onRefused: (error: CallError) => void,
) {
  const [step, setStep] = useState<FaceStep>({ at: 'opening' })
  const closed = useRef(false)
  const asked = useRef(request)
  const refused = useRef(onRefused)
  refused.current = onRefused

  const fail = useCallback((fault: unknown) => {
    if (closed.current) return
    const error = toCallError(fault)
    if (ABOUT_FACE.has(error.refusal)) setStep({ at: 'refused', error })
    else refused.current(error)
  }, [])

  const open = useCallback(async () => {
    setStep({ at: 'opening' })
    try {
      const { faceToken, subjectName } = await call('startFaceCheck', {
        requestId: Intention.once(),
        ...asked.current,
      })
      if (!closed.current) setStep({ at: 'camera', faceToken, subjectName })
    } catch (fault) {
      fail(fault)
    }
  }, [fail])

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
      fail(fault)
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
