import type { Functions, ResultOf } from '@contract/functions'
import type { ReactNode } from 'react'
import { languageOf } from '@/i18n/languageOf'
import { useText } from '@/i18n/useText'
import { formText } from './formWords'
import { clerkText } from './words'

type Opened = ResultOf<Functions['openReview']>

/** What the applicant entered. */
export function ReviewFacts({ review }: { review: Opened }) {
  const words = useText(clerkText)
  const { facts: terms } = words
  const facts: readonly (readonly [string, string])[] = [
    [terms.applicant, review.applicantName],
    [terms.relation, review.relationLabel],
    [terms.member, review.memberName],
    [terms.number, review.memberIdNumberMasked],
    [terms.birth, words.birth(review.memberBirthDate, review.memberAge)],
    [terms.signature, review.commitment?.signedName ?? words.nothing],
    ...(review.supplements > 0 ? ([[terms.supplements, words.times(review.supplements)]] as const) : []),
  ]
  return (
    <div>
      <h2>{words.entered}</h2>
      <Facts facts={facts} />
      {review.commitment ? (
        <p className="clerk-commitment note" lang={languageOf(review.commitment.text)}>
          {review.commitment.text}
        </p>
      ) : null}
    </div>
  )
}

/** Terms with their facts, one a line; on paper with something beneath the term. */
export function Facts({ facts }: { facts: readonly (readonly [string, string, ReactNode?])[] }) {
  return (
    <dl className="clerk-facts">
      {facts.map(([term, fact, beneath]) => (
        <div key={term}>
          <dt>
            {term}
            {beneath}
          </dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  )
}

/** The papers as they were sent in, or what a colleague saw at his window. */
export function ReviewDocuments({ review }: { review: Opened }) {
  const words = useText(clerkText)
  const { evidence } = useText(formText)
  const { documents, papersSeen } = review
  return (
    <div>
      <h2>{words.papers}</h2>
      {papersSeen.length > 0 ? (
        <p>{words.seenAtWindow(papersSeen.map((kind) => evidence[kind]).join(words.and))}</p>
      ) : null}
      {documents.length === 0 && papersSeen.length === 0 ? <p className="note">{words.noPapers}</p> : null}
      {documents.map((document) => (
        <figure key={document.url} className="clerk-paper">
          <a href={document.url} target="_blank" rel="noreferrer">
            <img src={document.url} alt={evidence[document.kind]} />
          </a>
          <figcaption>{evidence[document.kind]}</figcaption>
        </figure>
      ))}
    </div>
  )
}
