import type { Change, DocumentWrite } from '../../store'

/** The change that opens a visit, which must use its code up; the one that issues the code opens none. */
export const openingVisit = ({ documents }: Change): boolean =>
  documents?.some(({ kind }) => kind === 'visit') ?? false

/** What a change writes, but for its codes. */
export const withoutCodes = ({ documents }: Change): DocumentWrite[] =>
  (documents ?? []).filter(({ kind }) => kind !== 'code')
