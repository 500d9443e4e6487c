import type { REVIEW_REASONS } from './clerk'

/** The reasons of a review in English, as the family reads them. */
export const REVIEW_REASONS_IN_ENGLISH: Readonly<Record<keyof typeof REVIEW_REASONS, string>> = Object.freeze(
  {
    unreadable:
      'The photo cannot be read. Please lay the paper flat in good light, with all four corners in the picture, and send it again.',
    missingPage:
      'A page is missing. Of the household book the first page and the child’s own page are needed.',
    notMatching:
      'Name or number on the paper differ from what was entered. Please compare them, then send it again.',
    relationNotShown:
      'This paper does not show the relation. Please use the birth certificate, the household pages of both, or a notarised proof.',
    expiredPaper: 'The paper has expired or is void. Please use a valid one.',
    suspectedForgery:
      'The papers have to be checked in person. Please bring the originals to a counter of the insurance.',
  },
)
