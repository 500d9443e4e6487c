import type { Basis } from '@contract/explanation'
import { Chip } from '@/components/Chip'
import { inForceFrom } from '@/components/explanation/dates'
import { GRADE_TONES, gradeOf } from '@/components/explanation/grade'
import { explanationText } from '@/components/explanation/text'
import { languageOf } from '@/i18n/languageOf'
import { useText } from '@/i18n/useText'
import { useSettings } from '@/state/settings'
import { policyText } from './words'

/** Only what a browser may open: a source's address comes from a file. */
const isLink = (url: string | null | undefined): url is string => /^https?:\/\//.test(url ?? '')

/** What a rule says, where that is written, from when, and how sure it is. Null = no source gives a value. */
export function BasisCell({ basis }: { basis: Basis | null }) {
  const words = useText(policyText)
  if (basis === null) {
    return (
      <td>
        <Chip label={words.unverified} tone="bad" />
      </td>
    )
  }
  return (
    <td>
      <div className="policy-value">{basis.value}</div>
      <SourceLine basis={basis} />
    </td>
  )
}

export function SourceLine({ basis }: { basis: Basis }) {
  const said = useText(explanationText)
  const when = inForceFrom(
    basis,
    useSettings((settings) => settings.language),
  )
  const title = basis.source?.title
  const url = basis.source?.url
  return (
    <div className="policy-source">
      <Chip label={said.grades[gradeOf(basis)]} tone={GRADE_TONES[gradeOf(basis)]} />
      <span>{basis.regionName}</span>
      <span>{when === null ? said.fromUnknown : said.from(when)}</span>
      {title ? (
        isLink(url) ? (
          <a href={url} target="_blank" rel="noreferrer" lang={languageOf(title)}>
            {title}
          </a>
        ) : (
          <span lang={languageOf(title)}>{title}</span>
        )
      ) : null}
      {basis.alternatives > 0 ? <span>{said.others(basis.alternatives)}</span> : null}
      {basis.note ? <span className="policy-note">{basis.note}</span> : null}
    </div>
  )
}
