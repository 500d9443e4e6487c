import type { Implementation } from '../../calls'
import { inLanguage } from '../../contract/english'
import { refused } from '../../contract/refusals'
import type { Language } from '../../contract/values'
import { answerIn, QUESTION_KEYS } from '../../domain/policy'
import { parametersOf } from './parametersOf'

/** The five official questions, in the words of the bureaus. */
const QUESTIONS: Readonly<Record<Language, Readonly<Record<(typeof QUESTION_KEYS)[number], string>>>> =
  Object.freeze({
    zh: {
      howMany: '可以给几位亲属共济？',
      fromHowMany: '可以接受几位亲属的共济？',
      whoFirst: '先用谁的账户？',
      proof: '怎么证明亲属关系？',
      otherCity: '省内跨市能用吗？',
    },
    en: {
      howMany: 'To how many relatives can one grant?',
      fromHowMany: 'From how many relatives can one receive?',
      whoFirst: 'Whose account is used first?',
      proof: 'How is the relation shown?',
      otherCity: 'Does it work in another city of the province?',
    },
  })

/** The rules of a region on a day, each with the source that says so; what no source says is listed as unknown. */
export const getPolicy: Implementation<'getPolicy'> = async ({ policies, ports }, params) => {
  const { language = 'zh' } = params
  const region = policies.region(params.region)
  if (!region) return refused('REGION_UNKNOWN', { region: params.region })
  const day = params.day ?? ports.clock.today()
  const { known, unknown } = parametersOf(policies, region, day, language)
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
          question: QUESTIONS[language][key],
          answer: answer ? answerIn(answer.text, language) : null,
          source: answer
            ? { title: inLanguage(answer.source.title, language), url: answer.source.url }
            : null,
          confidence: answer?.confidence ?? null,
        }
      }),
      parameters: known,
      unknown,
    },
  }
}
