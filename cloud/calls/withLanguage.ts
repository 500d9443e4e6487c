import * as v from 'valibot'
import type { FunctionContract } from '../contract/functions'
import { refused } from '../contract/refusals'
import { LanguageSchema } from '../contract/values'
import type { Decorator } from './call'
import { tellerOf } from './toldInEnglish'

/** The parameters without the language, for functions that do not declare it: it is no part of what is asked. */
function without(params: unknown): unknown {
  const { language: _, ...rest } = Object(params) as Readonly<Record<string, unknown>>
  return rest
}

/**
 * Every function may be asked in a language (`language` beside its parameters): refusals carry both, sentences are told by the
 * functions (`context.language`), and the words that the contract marks are told anew here. An answer is kept in
 * the words in which it was made: asking again in another language is still the same request. Refuses
 * BAD_REQUEST for a language that is none of ours.
 */
export const withLanguage = (contract: FunctionContract): Decorator => {
  const declares = 'entries' in contract.params && 'language' in Object(contract.params.entries)
  return (inner) => async (call) => {
    const asked: unknown = Object(call.params).language
    if (asked === undefined) return inner(call)
    const checked = v.safeParse(LanguageSchema, asked)
    if (!checked.success) return refused('BAD_REQUEST', { path: 'language' })
    const language = checked.output ?? 'zh'
    const outcome = await inner({
      ...call,
      language,
      params: declares ? call.params : without(call.params),
    })
    if (!outcome.ok || language === 'zh') return outcome
    const teller = tellerOf(contract.result)
    if (teller === null) return outcome
    const { result } = JSON.parse(outcome.body) as { readonly result: unknown }
    return { ok: true, body: JSON.stringify({ result: teller(result) }) }
  }
}
