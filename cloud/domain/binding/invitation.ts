import { granted, type Judged, refused } from '../../contract/refusals'

const HOUR_MS = 3_600_000

/** The business instant at which an invitation lapses. */
export const invitationEnd = (now: number, hours: number): number => now + hours * HOUR_MS

/** What a member agrees to, as sentences; by the rights that his region gives a binding. */
const RIGHT_SENTENCES = {
  showCode: '看病、买药时替您出示医保码，花的是您自己的医保和账户',
  query: '看您的参保状态、余额和使用记录',
  activate: '替您激活医保码、改密码（要您本人刷脸）',
  openWallet: '替您开通医保钱包',
} as const

export const rightSentences = (rights: readonly (keyof typeof RIGHT_SENTENCES)[]): string[] =>
  rights.map((right) => RIGHT_SENTENCES[right])

/**
 * Who answers an invitation: the named person himself, signed in, may say no; saying yes takes his face, on any
 * phone. Somebody else, to whom it was forwarded, gets no further (INVITATION_NOT_FOR_YOU).
 */
export function judgeAnswerer(facts: {
  readonly memberId: string
  /** The person of the signed-in user; null while unverified. */
  readonly personId: string | null
  readonly hasFaceToken: boolean
  readonly accept: boolean
}): Judged<'byFace' | 'bySession'> {
  if (facts.hasFaceToken || (facts.accept && facts.personId === facts.memberId)) return granted('byFace')
  if (!facts.accept && facts.personId === facts.memberId) return granted('bySession')
  if (facts.accept && facts.personId === null) return granted('byFace')
  return refused('INVITATION_NOT_FOR_YOU')
}
