import type { FaceQuestion } from '@/components'
import { CallError } from '@/services'

/**
 * Does something that may need the person's face. Whether it does is the server's to say (a child's is not asked):
 * it is tried without, and only after FACE_NEEDED the camera opens.
 * @returns null when the user gave the face up
 */
export async function withFace<T>(
  ask: (question: FaceQuestion) => Promise<string | null>,
  question: FaceQuestion,
  work: (faceToken: string | null) => Promise<T>,
): Promise<T | null> {
  try {
    return await work(null)
  } catch (fault) {
    if (!(fault instanceof CallError) || fault.refusal !== 'FACE_NEEDED') throw fault
  }
  const faceToken = await ask(question)
  return faceToken === null ? null : work(faceToken)
}
