import type { RefusalCode } from '@contract/refusals'
import { Day } from '@contract/values/day'
import type { Language } from '@contract/values/language'
import { whenInWords } from '@/i18n/time'
import { useSettings } from '@/state/settings'

/** What went wrong, in each language. */
type Sentences = Readonly<Record<Language, string>>

/** A call that did not succeed, as pages show it: one sentence, and what kind it was. */
export class CallError extends Error {
  override readonly name = 'CallError'

  constructor(
    private readonly sentences: Sentences,
    /** The refusal's name; null when no answer came (network) or it was none of ours. */
    readonly refusal: RefusalCode | null,
    /** What the refusal carried: `retryAfter`, `fresh` … */
    readonly details: Readonly<Record<string, unknown>>,
    /** The id under which the host logged it. */
    readonly traceId: string | null,
  ) {
    super(sentences.zh)
  }

  /** The sentence for people, in the language that is chosen now; says what to do next. */
  get sentence(): string {
    return this.sentences[useSettings.getState().language]
  }

  /** No answer came: the call may have taken effect; repeating it with its requestId is safe. */
  get isNetwork(): boolean {
    return this.refusal === null
  }
}

const NETWORK: Sentences = {
  zh: '网络不通，没有收到结果。请检查网络后再点一次，不会重复办理。',
  en: 'There is no network and no answer came. Please check the network and try again; it will not be done twice.',
}

/** In place of an answer that did not come, one is shown that this phone had kept; when, by its own clock. */
export function shownAsKept(at: number): CallError {
  const today = Day.at(Date.now())
  return new CallError(
    {
      zh: `现在没有网络。看到的是${whenInWords(at, 'zh', today)} 存下的。`,
      en: `No network. This was saved ${whenInWords(at, 'en', today)}.`,
    },
    null,
    {},
    null,
  )
}

/** The host says it in both languages: a page may be read in the other one while it shows a fault. */
function sentencesOf({ rawMessage, english }: Record<string, unknown>): Sentences {
  if (typeof rawMessage !== 'string') return NETWORK
  return { zh: rawMessage, en: typeof english === 'string' ? english : rawMessage }
}

/** Turns whatever the SDK rejected with into a CallError. */
export function toCallError(fault: unknown): CallError {
  if (fault instanceof CallError) return fault
  if (typeof fault !== 'object' || fault === null || !('code' in fault)) {
    return new CallError(NETWORK, null, {}, null)
  }
  const body = fault as Record<string, unknown>
  const refusal = typeof body.refusal === 'string' ? (body.refusal as RefusalCode) : null
  const sentences = refusal ? sentencesOf(body) : NETWORK
  const details = typeof body.details === 'object' && body.details !== null ? body.details : {}
  const traceId = typeof body.requestId === 'string' ? body.requestId : null
  return new CallError(sentences, refusal, details as Record<string, unknown>, traceId)
}
