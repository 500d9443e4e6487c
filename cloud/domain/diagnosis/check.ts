import type { CheckKey, MendingPage } from '../../contract/functions/explaining'

/** What mends a failed precondition: the page, and what to open it with. */
export interface Mending {
  readonly label: string
  readonly page: MendingPage
  readonly params: Readonly<Record<string, string>>
}

export interface Check {
  readonly key: CheckKey
  readonly state: 'tick' | 'cross' | 'unknown'
  readonly title: string
  readonly sentence: string
  readonly action: Mending | null
}

export const tick = (key: CheckKey, title: string, sentence = ''): Check => ({
  key,
  state: 'tick',
  title,
  sentence,
  action: null,
})

/** Not to be known yet. */
export const unknown = (key: CheckKey, title: string, sentence: string): Check => ({
  key,
  state: 'unknown',
  title,
  sentence,
  action: null,
})

export const cross = (
  key: CheckKey,
  title: string,
  sentence: string,
  action: Mending | null = null,
): Check => ({ key, state: 'cross', title, sentence, action })
