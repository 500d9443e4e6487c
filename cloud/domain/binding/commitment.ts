import { granted, type Judged, refused } from '../../contract/refusals'
import { PersonName } from '../../contract/values'

/** The text that an applicant signs in the app. A changed text gets a new version; old signatures stay as they were. */
export const COMMITMENT = Object.freeze({
  textVersion: '2026-11',
  text: [
    '我承诺：填写的关系和提交的材料都是真的。',
    '我只在家人本人看病、买药时，替家人出示医保码。',
    '我不用家人的医保码给自己或别人看病、买药，也不把码发给别人。',
    '关系有变化时，我会马上解除绑定。',
    '如有不实，我愿意承担责任，并同意解除绑定。',
    '（模拟·不可用于真实就医）',
  ].join('\n'),
})

export interface SignedCommitment {
  readonly signedName: string
  readonly textVersion: string
}

/** Refuses COMMITMENT_NEEDED unless the text in force was signed with the applicant's own name. */
export function judgeCommitment(signed: SignedCommitment | null, applicantName: string): Judged<null> {
  const valid =
    signed !== null &&
    signed.textVersion === COMMITMENT.textVersion &&
    PersonName.normalise(signed.signedName) === applicantName
  return valid ? granted(null) : refused('COMMITMENT_NEEDED')
}
