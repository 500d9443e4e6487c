import { inLanguage } from '../../contract/english'
import type { Basis } from '../../contract/explanation'
import type { InsuranceType } from '../../contract/values/insurance'
import type { Language } from '../../contract/values/language'
import type { ParameterPath, PolicyBook } from '../policy'
import { noteIn } from '../policy/englishNotes'
import { parameterName } from '../policy/names'
import { valueText } from '../policy/valueText'
import type { ParameterReference } from '../settlement/types'

const SET: Pick<Basis, 'source' | 'confidence' | 'status' | 'alternatives' | 'fromPrecision'> = {
  source: null,
  confidence: null,
  status: 'set',
  alternatives: 0,
  fromPrecision: 'day',
}

const NOTES: Readonly<Record<Language, { readonly set: string; readonly gone: string }>> = {
  zh: { set: '这次试算改写的参数', gone: '现在的规则里已经没有这一条' },
  en: { set: 'Changed for this trial', gone: 'The rules of today no longer have this one' },
}

/**
 * 依据 of a parameter that a settlement used: found again in the book by its reference.
 * @param said what the parameter meant for this bill; left out: its whole value
 */
export function basisOf(
  reference: ParameterReference,
  insurance: InsuranceType,
  book: PolicyBook,
  said?: string,
  language: Language = 'zh',
): Basis {
  const { path, region, from, reading } = reference
  const common = {
    path,
    name: parameterName(path, language),
    region,
    regionName: inLanguage(book.region(region)?.name ?? region, language),
    from,
    reading,
  }
  if (reading === 'set') return { ...common, ...SET, note: NOTES[language].set, value: said ?? '' }
  const found = book.lookUp(region, from, path as ParameterPath, {
    insurance,
    choose: reading,
  })
  if (!found.known) return { ...common, ...SET, note: NOTES[language].gone, value: said ?? '' }
  return {
    ...common,
    value: said ?? valueText(found.value, path, language),
    fromPrecision: found.fromPrecision,
    source: { ...found.source, title: inLanguage(found.source.title, language) },
    confidence: found.confidence,
    status: found.status,
    alternatives: found.alternatives.length,
    note: found.note && noteIn(found.note, language),
  }
}
