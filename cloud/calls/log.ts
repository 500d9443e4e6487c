import type { RefusalCode } from '../contract/refusals'

/** What is written down of every call: nothing personal, no parameters, no results. */
export interface CallEntry {
  readonly fn: string
  readonly traceId: string
  readonly userId: string | null
  /** 'OK' or the refusal's name. */
  readonly outcome: 'OK' | RefusalCode
  readonly ms: number
}

export interface CallLog {
  call(entry: CallEntry): void
  fault(entry: { readonly fn: string; readonly traceId: string; readonly fault: unknown }): void
}

export const SILENT_LOG: CallLog = { call: () => undefined, fault: () => undefined }
