import type { Relation } from '@contract/values/relation'
import { useText } from '@/i18n/useText'
import { ChoiceField } from '../ChoiceField'
import { relationChoices } from './relations'
import { relationText } from './words'

export { relationName } from './relations'
export { relationText } from './words'

interface RelationFieldProps {
  label: string
  /** Those that the rules allow here, as the server lists them. */
  relations: readonly { relation: Relation; label: string }[]
  value: Relation | null
  onChoose: (relation: Relation) => void
  error?: string | null
  id?: string
}

/** What the other person is to me: a field that opens the relations in groups, parents first. */
export function RelationField({ relations, ...field }: RelationFieldProps) {
  return <ChoiceField {...field} choices={relationChoices(relations, useText(relationText))} />
}
