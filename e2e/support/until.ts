import { PATIENCE_MS } from './browser'

const PAUSE_MS = 100

/** Asks again until the answer is right, and answers it; says the last answer when it never is. */
export async function until<T>(
  what: string,
  ask: () => Promise<T>,
  isRight: (answer: T) => boolean,
): Promise<T> {
  const deadline = Date.now() + PATIENCE_MS
  for (;;) {
    const answer = await ask()
    if (isRight(answer)) return answer
    if (Date.now() > deadline) throw new Error(`${what}: still ${JSON.stringify(answer)}`)
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
}
