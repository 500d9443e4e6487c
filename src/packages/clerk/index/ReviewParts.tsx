import type { Functions, ResultOf } from '@contract/functions'
import { EVIDENCE_LABELS } from '@contract/shapes'

type Opened = ResultOf<Functions['openReview']>

/** What the applicant entered. */
export function ReviewFacts({ review }: { review: Opened }) {
  const facts: readonly (readonly [string, string])[] = [
    ['申请人', review.applicantName],
    ['关系', review.relationLabel],
    ['家人', review.memberName],
    ['身份证号', review.memberIdNumberMasked],
    ['出生日期', `${review.memberBirthDate}（${review.memberAge} 岁）`],
    ['签名', review.commitment?.signedName ?? '没有'],
    ...(review.supplements > 0 ? ([['补过材料', `${review.supplements} 次`]] as const) : []),
  ]
  return (
    <div>
      <h2>填写的内容</h2>
      <Facts facts={facts} />
      {review.commitment ? <p className="clerk-commitment note">{review.commitment.text}</p> : null}
    </div>
  )
}

/** Terms with their facts, one a line. */
export function Facts({ facts }: { facts: readonly (readonly [string, string])[] }) {
  return (
    <dl className="clerk-facts">
      {facts.map(([term, fact]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  )
}

/** The papers as they were sent in, or what a colleague saw at his window. */
export function ReviewDocuments({ review }: { review: Opened }) {
  const { documents, papersSeen } = review
  return (
    <div>
      <h2>材料</h2>
      {papersSeen.length > 0 ? (
        <p>同事在窗口看过原件：{papersSeen.map((kind) => EVIDENCE_LABELS[kind]).join('、')}</p>
      ) : null}
      {documents.length === 0 && papersSeen.length === 0 ? <p className="note">没有上传材料。</p> : null}
      {documents.map((document) => (
        <figure key={document.url} className="clerk-paper">
          <a href={document.url} target="_blank" rel="noreferrer">
            <img src={document.url} alt={EVIDENCE_LABELS[document.kind]} />
          </a>
          <figcaption>{EVIDENCE_LABELS[document.kind]}</figcaption>
        </figure>
      ))}
    </div>
  )
}
