import { inLanguage } from '../../contract/english'
import type { Basis } from '../../contract/explanation'
import type { Language } from '../../contract/values'
import { type Finding, noteIn, type PolicyBook, valueText } from '../../domain/policy'

export type KnownFinding = Extract<Finding<unknown>, { known: true }>

/** A known value with its source, as people read it; `name` is what the reader calls the parameter. */
export function basisOfFinding(
  policies: PolicyBook,
  name: string,
  found: KnownFinding,
  language: Language,
): Basis {
  return {
    path: found.path,
    name,
    value: valueText(found.value, found.path, language),
    region: found.region,
    regionName: policies.region(found.region)?.name ?? found.region,
    from: found.from,
    fromPrecision: found.fromPrecision,
    source: { title: inLanguage(found.source.title, language), url: found.source.url },
    confidence: found.confidence,
    status: found.status,
    reading: found.reading,
    alternatives: found.alternatives.length,
    note: found.note && noteIn(found.note, language),
  }
}
