import { VISIT_TYPES, type VisitType } from '@contract/values/bill'
import { useState } from 'react'
import { type Choice, ChoiceSheet, type Filter, FilterChips } from '@/components'
import { useText } from '@/i18n/useText'
import type { RecordFilter, Summary } from './useRecords'
import { recordsText } from './words'

const ANY = 'any'
const PAYERS = ['mine', 'fund', 'own', 'aid', 'cash'] as const
/** What is no visit, beside the visits. */
const OTHERS = ['premium', 'transfer'] as const
type Payer = (typeof PAYERS)[number]
type Which = 'person' | 'year' | 'visitType' | 'payer' | 'region'

const isVisit = (value: string): value is VisitType => (VISIT_TYPES as readonly string[]).includes(value)
const isPayer = (value: string): value is Payer => (PAYERS as readonly string[]).includes(value)

interface FiltersProps {
  filter: RecordFilter
  summary: Summary | null
  onChange: (part: Partial<RecordFilter>) => void
  /** Which choice is open: the totals open that of the person, too. */
  open: Which | null
  onOpen: (which: Which | null) => void
}

/** Person, year, kind of visit, whose money, region: a chip each, and the choice that it opens. */
export function Filters({ filter, summary, onChange, open, onOpen }: FiltersProps) {
  const words = useText(recordsText)
  const people = summary?.people ?? []
  const regions = summary?.regions ?? []
  const choices: Record<Which, Choice<string>[]> = {
    person: [
      { value: ANY, label: words.everyone },
      ...people.map(({ personId, label, name }) => ({
        value: personId,
        label,
        note: label === name ? undefined : name,
      })),
    ],
    year: (summary?.years ?? []).map((year) => ({ value: String(year), label: words.yearOf(year) })),
    visitType: [
      { value: ANY, label: words.anyVisit },
      ...(summary?.visitTypes ?? []).map((type) => ({ value: type, label: words.visitNames[type] ?? type })),
      ...OTHERS.filter((kind) => summary?.kinds.includes(kind)).map((kind) => ({
        value: kind,
        label: words[kind],
      })),
    ],
    payer: [
      { value: ANY, label: words.any },
      ...PAYERS.map((payer) => ({
        value: payer,
        label: words.payers[payer],
        note: words.payerNotes[payer],
      })),
    ],
    region: [
      { value: ANY, label: words.anyRegion },
      ...regions.map(({ region, regionName }) => ({ value: region, label: regionName })),
    ],
  }
  const now: Record<Which, string> = {
    person: filter.personId ?? ANY,
    year: String(filter.year ?? ''),
    visitType: filter.visitType ?? filter.kind ?? ANY,
    payer: filter.payer ?? ANY,
    region: filter.region ?? ANY,
  }
  const names: Record<Which, string> = {
    person: words.everyone,
    year: '',
    visitType: words.anyVisit,
    payer: words.anyPayer,
    region: words.region,
  }
  const choose = (which: Which, value: string) => {
    const any = value === ANY
    if (which === 'person') onChange({ personId: any ? undefined : value })
    if (which === 'year') onChange({ year: Number(value) })
    if (which === 'visitType') {
      onChange({
        visitType: isVisit(value) ? value : undefined,
        kind: OTHERS.find((kind) => kind === value),
      })
    }
    if (which === 'payer') onChange({ payer: isPayer(value) ? value : undefined })
    if (which === 'region') onChange({ region: any ? undefined : value })
  }
  const chips = (['person', 'year', 'visitType', 'payer', 'region'] as const).map((which): Filter => {
    const chosen = choices[which].find(({ value }) => value === now[which])
    const on = now[which] !== ANY
    const year = which === 'year' ? words.yearOf(filter.year ?? 0) : null
    return {
      key: which,
      label: year ?? (on && chosen ? chosen.label : names[which]),
      on: which !== 'year' && on,
      onPress: () => onOpen(which),
    }
  })
  const titles: Record<Which, string> = {
    person: words.person,
    year: words.year,
    visitType: words.visitType,
    payer: words.payer,
    region: words.region,
  }
  return (
    <>
      <FilterChips filters={chips} />
      <ChoiceSheet
        open={open !== null}
        onClose={() => onOpen(null)}
        name={open === null ? '' : titles[open]}
        choices={open === null ? [] : choices[open]}
        value={open === null ? null : now[open]}
        onChoose={(value) => open !== null && choose(open, value)}
      />
    </>
  )
}

/** Which choice of the filters is open. */
export const useFilterChoice = () => useState<Which | null>(null)
