import { type ReactNode, useCallback, useState } from 'react'
import type { CallError } from '@/services'
import { FaceLayer } from './FaceLayer'
import type { FaceRequest } from './useFaceSteps'

export type { FaceRequest } from './useFaceSteps'

export interface FaceQuestion extends FaceRequest {
  /** Whose face, as the page calls him: 爸爸, 您本人. */
  name: string
}

/**
 * A face check in the middle of a form:
 * `const face = useFaceCheck()`, draw `{face.view}` anywhere inside the page, and
 * `const faceToken = await face.ask({ purpose, subject, name })`: the token for the call that needs the face, or null
 * when the user gave up. It rejects with a refusal that is not about the face (no such person), for the page to show.
 * What was typed stays where it is.
 */
export function useFaceCheck(): { ask: (question: FaceQuestion) => Promise<string | null>; view: ReactNode } {
  const [open, setOpen] = useState<{
    question: FaceQuestion
    answer: (faceToken: string | null) => void
    refuse: (error: CallError) => void
  } | null>(null)

  const ask = useCallback(
    (question: FaceQuestion) =>
      new Promise<string | null>((answer, refuse) => setOpen({ question, answer, refuse })),
    [],
  )
  const finish = (faceToken: string | null) => {
    open?.answer(faceToken)
    setOpen(null)
  }
  const view = open ? (
    <FaceLayer
      request={{ purpose: open.question.purpose, subject: open.question.subject }}
      name={open.question.name}
      onPass={finish}
      onRefused={(error) => {
        open.refuse(error)
        setOpen(null)
      }}
      onClose={() => finish(null)}
    />
  ) : null
  return { ask, view }
}
