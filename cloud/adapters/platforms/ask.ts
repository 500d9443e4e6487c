/** A platform answers a log-in within this, or its user is told to try again, ms. */
export const PLATFORM_TIMEOUT_MS = 5_000

/** Told of everything that went wrong between a platform and this host: a short word, never a code or a secret. */
export type OnPlatformFault = (platform: string, what: string) => void

/** "TimeoutError", "TypeError" …: what is thrown by fetch need not be an Error of this realm. */
const nameOf = (fault: unknown): string =>
  typeof fault === 'object' && fault !== null && 'name' in fault ? String(fault.name) : 'unknown fault'

/**
 * Sends a request and reads the answer's text. Null when the platform is silent, out of reach, or answers with
 * a status of failure. The address is not told to anyone: it carries the secret.
 */
export async function ask(
  address: string,
  init: RequestInit,
  timeoutMs: number,
  onFault: (what: string) => void,
): Promise<string | null> {
  try {
    const answer = await fetch(address, {
      ...init,
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    })
    if (answer.ok) return await answer.text()
    onFault(`status ${answer.status}`)
  } catch (fault) {
    onFault(nameOf(fault))
  }
  return null
}

/** A text as a JSON object; null when it is none. */
export function readObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
  } catch (fault) {
    if (fault instanceof SyntaxError) return null
    throw fault
  }
}

export const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null
