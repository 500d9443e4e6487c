/** One thing wrong with a policy file: where, what, and what to write instead. */
export interface PolicyFault {
  readonly file: string
  /** 1-based. */
  readonly line: number
  readonly what: string
  readonly instead: string
}

export const faultText = (fault: PolicyFault): string =>
  `${fault.file}:${fault.line}: ${fault.what}; ${fault.instead}`

/** The policies cannot be used: every fault found, not only the first. */
export class PolicyError extends Error {
  constructor(readonly faults: readonly PolicyFault[]) {
    super(`${faults.length} fault(s) in the policy files\n${faults.map(faultText).join('\n')}`)
    this.name = 'PolicyError'
  }
}
