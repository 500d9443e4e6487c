export interface SmsService {
  /** Sends a log-in code. The sandbox keeps it for `lastCode`. */
  send(phone: string, code: string): Promise<void>
  /** Sandbox only: the last code sent to a number, so that the page can show it; null elsewhere. */
  lastCode(phone: string): string | null
}
