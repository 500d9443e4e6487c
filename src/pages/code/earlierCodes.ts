import { call, Intention, toCallError } from '@/services'

/** The code before the present one, and until when (ms) the server may still take it. */
export interface EarlierCode {
  codeId: string
  until: number
}

/** The id of the earlier code while it may still be scanned. */
export const previous = (earlier: EarlierCode | null): string | null =>
  earlier !== null && earlier.until > Date.now() ? earlier.codeId : null

/** Voids a code that is no longer shown. Lost without network: then it dies of age, within a minute. */
export function voidCode(codeId: string, because: 'screenshot' | 'left'): void {
  call('voidCode', { requestId: Intention.once(), codeId, because }).catch(toCallError)
}
