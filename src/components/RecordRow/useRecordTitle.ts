import type { UsageRow } from '@contract/shapes'
import { useText } from '@/i18n/useText'
import { recordText } from './words'

/** What a record is, in a few words: where one was treated, whom money was sent to, which year's premium. */
export function useRecordTitle(record: UsageRow): string {
  const words = useText(recordText)
  const { movement } = record
  if (movement === null) return words.place(record.institutionName, record.visitType)
  if (record.kind === 'premium') return words.premium(movement.coverYear)
  return words.transfer[movement.side](movement.other.label)
}
