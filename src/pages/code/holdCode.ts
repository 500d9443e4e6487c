import { call, Intention } from '@/services'
import type { HeldCode } from './phases'

/** Under this name a code is asked for before the code page is there. */
export const codeKey = (personId: string): string => `issueCode:${personId}`

/** Asks for a person's code; its life on this phone begins when the answer comes, whenever it is shown. */
export async function holdCode(personId: string, pin: string | null): Promise<HeldCode> {
  const issued = await call('issueCode', { requestId: Intention.once(), personId, pin })
  return { ...issued, heldAt: Date.now() }
}
