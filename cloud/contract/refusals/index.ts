import { inEnglish } from '../english'
import { capital } from '../english/people'
import type { Language } from '../values/language'
import { aidRefusals } from './aid'
import { clerkRefusals } from './clerk'
import { codeRefusals } from './code'
import type { RefusalEntry } from './define'
import { familyRefusals } from './family'
import { filesRefusals } from './files'
import { generalRefusals } from './general'
import { identityRefusals } from './identity'
import { otherPlaceRefusals } from './otherPlace'
import { protocolRefusals } from './protocol'
import { recordsRefusals } from './records'
import { sandboxRefusals } from './sandbox'
import { settlementRefusals } from './settlement'
import { terminalRefusals } from './terminal'
import { walletRefusals } from './wallet'

export type { RefusalEntry } from './define'

/** By group, as docs/refusals.md lists them. */
export const REFUSAL_GROUPS = Object.freeze({
  general: generalRefusals,
  identity: identityRefusals,
  code: codeRefusals,
  family: familyRefusals,
  clerk: clerkRefusals,
  aid: aidRefusals,
  otherPlace: otherPlaceRefusals,
  wallet: walletRefusals,
  terminal: terminalRefusals,
  settlement: settlementRefusals,
  records: recordsRefusals,
  files: filesRefusals,
  sandbox: sandboxRefusals,
  protocol: protocolRefusals,
})

/** Every refusal there is. The list is closed: a code that is not here cannot be answered. */
export const REFUSALS = Object.freeze({
  ...generalRefusals,
  ...identityRefusals,
  ...codeRefusals,
  ...familyRefusals,
  ...clerkRefusals,
  ...aidRefusals,
  ...otherPlaceRefusals,
  ...walletRefusals,
  ...terminalRefusals,
  ...settlementRefusals,
  ...recordsRefusals,
  ...filesRefusals,
  ...sandboxRefusals,
  ...protocolRefusals,
})

export type RefusalCode = keyof typeof REFUSALS

export type RefusalDetails = Readonly<Record<string, unknown>>

/** A refusal is a value: decisions return it, the calls layer answers it, nothing throws it inside the domain. */
export interface Refusal {
  readonly code: RefusalCode
  readonly details: RefusalDetails
}

/** What a pure decision answers: a value, or a coded refusal. */
export type Judged<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal }

export const granted = <T>(value: T): Judged<T> => ({ ok: true, value })

export const refused = (
  code: RefusalCode,
  details: RefusalDetails = {},
): { ok: false; refusal: Refusal } => ({
  ok: false,
  refusal: { code, details },
})

export const refusalEntry = (code: RefusalCode): RefusalEntry => REFUSALS[code]

const filled = (sentence: string, details: RefusalDetails, said: (value: string) => string): string =>
  sentence.replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = details[key]
    return typeof value === 'string' || typeof value === 'number' ? said(String(value)) : '…'
  })

/**
 * The sentence with its details filled in; an unknown placeholder becomes an ellipsis. In English, too, names stay as
 * they are written; words of our own lists (relations, kinds of visits …) are told in English, and so is a sentence within it
 * where the details have it (`reasonInEnglish` beside `reason`).
 */
export function refusalSentence({ code, details }: Refusal, language: Language = 'zh'): string {
  const { sentence, english } = refusalEntry(code)
  return language === 'zh'
    ? filled(sentence, details, (value) => value)
    : capital(filled(english, { ...details, ...saidInEnglish(details) }, inEnglish))
}

const IN_ENGLISH = 'InEnglish'

/** The details that carry their own English, by the names under which sentences know them. */
const saidInEnglish = (details: RefusalDetails): RefusalDetails =>
  Object.fromEntries(
    Object.entries(details)
      .filter(([key]) => key.endsWith(IN_ENGLISH))
      .map(([key, value]) => [key.slice(0, -IN_ENGLISH.length), value]),
  )
