export interface ExchangedIdentity {
  readonly openid: string
  readonly unionid: string | null
}

/** Exchanges a mini-program's one-time log-in code with its platform. The session key never leaves the host. */
export interface CodeExchange {
  exchange(
    code: string,
  ): Promise<
    | { ok: true; identity: ExchangedIdentity }
    | { ok: false; fault: 'invalidCode' | 'tooFrequent' | 'unavailable' }
  >
}
