/** What a command writes and how it ends. */
export interface Answer {
  readonly exit: number
  readonly stdout: string
  readonly stderr: string
}

export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
