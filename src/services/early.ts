import { Session } from './session'

/** An answer waits so long (ms) for the page that wants it; later it is no longer fresh and the page asks itself. */
const WAITS_MS = 10_000

interface Question {
  userId: string | null
  askedAt: number
  answer: Promise<unknown>
}

const asked = new Map<string, Question>()

/**
 * Asks something that the first page is known to want, while the scripts of that page are still on their way. Whoever
 * takes the answer has its refusal, too; one that nobody takes is forgotten.
 * @param key names the question, and whom it is about
 */
export function askEarly<T>(key: string, ask: () => Promise<T>): Promise<T> {
  const answer = ask()
  asked.set(key, { userId: Session.userId(), askedAt: Date.now(), answer })
  // Told to whoever takes it; that nobody has taken it yet is no fault.
  answer.catch(() => undefined)
  return answer
}

/** The early answer to a question, once, and only for the user for whom it was asked; otherwise asks now. */
export function takeEarly<T>(key: string, ask: () => Promise<T>): Promise<T> {
  const question = asked.get(key)
  asked.delete(key)
  const isFresh =
    question !== undefined && question.userId === Session.userId() && Date.now() - question.askedAt < WAITS_MS
  return isFresh ? (question.answer as Promise<T>) : ask()
}
