import type { Implementation } from '../../calls'
import type { Functions, ResultOf } from '../../contract/functions'
import { conclude, type Diagnosis, diagnose as judge, notVerified } from '../../domain/diagnosis'
import { loadDiagnosis } from './loadDiagnosis'

type Told = Pick<ResultOf<Functions['diagnose']>, 'verdict' | 'headline' | 'checks'>

/** 为什么不能用. Who is not verified yet is told that first, whomever he asks about. */
export const diagnose: Implementation<'diagnose'> = async (context, params) => {
  const { actor, ports, policies } = context
  const day = ports.clock.today()
  if (actor.personId === null) {
    return {
      ok: true,
      result: {
        day,
        patient: null,
        grantor: null,
        ...view(conclude(notVerified(params.language), params.language)),
      },
    }
  }
  const loaded = await loadDiagnosis({ ...context, actor: { ...actor, personId: actor.personId } }, params)
  if (!loaded.ok) return loaded
  const { facts, patient, grantor } = loaded.value
  return { ok: true, result: { day, patient, grantor, ...view(judge(facts, policies, params.language)) } }
}

const view = ({ verdict, headline, checks }: Diagnosis): Told => ({
  verdict,
  headline,
  checks: checks.map((check) => ({
    ...check,
    action: check.action && { ...check.action, params: { ...check.action.params } },
  })),
})
