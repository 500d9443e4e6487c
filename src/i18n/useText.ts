import { useSettings } from '@/state/settings'
import type { Language } from './language'

/** Words of one page or component in every language. */
export type Texts<T> = Readonly<Record<Language, T>>

type Widened<T> = { [K in keyof T]: T[K] extends string ? string : T[K] }

/**
 * Declares the words of one page or component. The English side must have exactly the keys of the Chinese one:
 * a missing string does not compile. A word that needs a value is a function.
 */
export function defineText<T extends Record<string, unknown>>(texts: {
  zh: T
  en: NoInfer<Widened<T>>
}): Texts<Widened<T>> {
  const zh: unknown = texts.zh
  return { zh: zh as Widened<T>, en: texts.en }
}

/** The words in the language that the user has chosen. */
export function useText<T>(texts: Texts<T>): T {
  return texts[useSettings((settings) => settings.language)]
}
