import type { Implementation } from '../../calls'
import { refusalSentence, refused } from '../../contract/refusals'
import { judgeAsker, lastRequestDay, REQUEST_BOUNDS } from '../../domain/aidRequest'
import { grantRules, paymentRules, scenesOf } from '../../domain/grant'
import { whoFor } from '../../domain/usage'
import type { AidRequestDocument, Versioned } from '../../store'
import { institutionNames } from '../aid/chosenLimits'
import { loadCircle } from '../people/loadCircle'
import { grantOf, requestView } from './requestView'

/** The newest of each list; older ones are history that nobody asks for. */
const SHOWN = 50

/** Requests made and received, and what the caller could ask for. */
export const listAidRequests: Implementation<'listAidRequests'> = async (context) => {
  const { store, actor, ports, policies } = context
  const today = ports.clock.today()
  const newest = { newestFirst: true, limit: SHOWN } as const
  const [circle, asked, toAnswer] = await Promise.all([
    loadCircle(context, actor.personId),
    store.find('aidRequest', { beneficiaryId: actor.personId }, newest),
    store.find('aidRequest', { grantorId: actor.personId }, newest),
  ])
  if (!circle) return refused('NOT_FOUND')
  const institutions = await institutionNames(
    context,
    [...asked, ...toAnswer].flatMap(({ data }) => data.institutionId ?? []),
  )
  const grants = [...circle.given, ...circle.received]
  const view = (request: Versioned<AidRequestDocument>) =>
    requestView(context, circle, request, grantOf(request.data, grants), institutions)
  const { region } = circle.person
  const scenes = scenesOf(policies, region, today)
  const able = judgeAsker({
    beneficiary: { ...circle.person, personId: actor.personId },
    mode: paymentRules(policies, region, today).mode,
    scenes,
  })
  const rules = grantRules(policies, region, today)
  const relatives = [...circle.people].filter(
    ([id, person]) => id !== actor.personId && person.deceasedOn === null,
  )
  return {
    ok: true,
    result: {
      asked: asked.map(view),
      toAnswer: toAnswer.map(view),
      relatives: relatives.map(([id]) => whoFor(circle, id)),
      visits: [...scenes.visits],
      least: REQUEST_BOUNDS.least,
      most: REQUEST_BOUNDS.most,
      today,
      lastDay: lastRequestDay(today),
      faceNeeded: rules.ok && rules.value.face,
      obstacle: able.ok ? null : refusalSentence(able.refusal, context.language),
    },
  }
}
