import { KINDS, type Kind } from '../kinds'
import { columnOf, tableOf } from '../tables'

/** Kinds whose documents of closed years can lie in the archive, in the order in which rows are locked. */
export const ARCHIVED = ['settlement', 'usage', 'visit'] as const satisfies readonly Kind[]
export type ArchivedKind = (typeof ARCHIVED)[number]

export const isArchived = (kind: string): kind is ArchivedKind =>
  ARCHIVED.some((archived) => archived === kind)

/** `archive_settlement`: partitioned by year. */
export const archiveOf = (kind: ArchivedKind): string => tableOf(kind).replace(/^doc_/, 'archive_')

/** `whole_settlement`: what is live and what is archived, as one. */
export const wholeOf = (kind: ArchivedKind): string => tableOf(kind).replace(/^doc_/, 'whole_')

/** The columns of a document, wherever it lies. */
export function columnsOf(kind: ArchivedKind): string[] {
  const { indexed, order } = KINDS[kind]
  const fields: readonly string[] = order === null ? indexed : [...indexed, order]
  return ['id', 'version', 'data', ...fields.map(columnOf)]
}

/** Everything that has partitions by year. */
export const PARTITIONED: readonly string[] = [...ARCHIVED.map(archiveOf), 'archive_audit']
