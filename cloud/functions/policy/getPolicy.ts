import type { Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import { QUESTION_KEYS } from '../../domain/policy'
import { parametersOf } from './parametersOf'

/** The five official questions, in the words of the bureaus. */
const QUESTIONS: Readonly<Record<(typeof QUESTION_KEYS)[number], string>> = Object.freeze({
  howMany: '可以给几位亲属共济？',
  fromHowMany: '可以接受几位亲属的共济？',
  whoFirst: '先用谁的账户？',
  proof: '怎么证明亲属关系？',
  otherCity: '省内跨市能用吗？',
})

/** The rules of a region on a day, each with the source that says so; what no source says is listed as unknown. */
export const getPolicy: Implementation<'getPolicy'> = async ({ policies, ports }, params) => {
  const region = policies.region(params.region)
  if (!region) return refused('REGION_UNKNOWN', { region: params.region })
  const day = params.day ?? ports.clock.today()
  const { known, unknown } = parametersOf(policies, region, day)
  return {
    ok: true,
    result: {
      region: region.code,
      name: region.name,
      simulated: region.simulated,
      day,
      answers: QUESTION_KEYS.map((key) => {
        const answer = region.questions[key]
        return {
          key,
          question: QUESTIONS[key],
          answer: answer?.text ?? null,
          source: answer ? { title: answer.source.title, url: answer.source.url } : null,
          confidence: answer?.confidence ?? null,
        }
      }),
      parameters: known,
      unknown,
    },
  }
}
