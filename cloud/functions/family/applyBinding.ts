import type { Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import { judgeNewBinding } from '../../domain/binding/judgeNewBinding'
import { judgeWay } from '../../domain/binding/judgeWay'
import { findPerson } from '../load/findPerson'
import { personFacts } from '../load/persons'
import { bindByFace } from './bindByFace'
import { bindByPapers } from './bindByPapers'
import { loadPair, newBindingFacts } from './loadPair'
import { loadWaitingBinding } from './renewal'

/**
 * Asks for a binding: by the relative's face on this phone, which brings it into force at once, or by papers,
 * which a clerk of the member's region reviews. A member who has come of age confirms an old binding by face.
 */
export const applyBinding: Implementation<'applyBinding'> = async (ctx, params) => {
  const { store, ports, actor } = ctx
  const found = await findPerson(ctx, params.name, params.idNumber)
  if (!found.ok) return found
  const member = found.value
  const loaded = await loadPair(ctx, actor.personId, member)
  if (!loaded.ok) return loaded
  const pair = loaded.value
  const today = ports.clock.today()

  const waiting = params.way === 'faceToFace' ? await loadWaitingBinding(ctx, pair) : null
  if (waiting !== null) return bindByFace(ctx, pair, { ...params, waiting })

  const mended = params.mends ?? null
  const application = mended === null ? null : await store.get('application', mended)
  if (mended !== null && application === null) return refused('NOT_FOUND')
  const facts = newBindingFacts(pair, params.relation, today, mended)
  const judged = judgeNewBinding(facts, pair.holderRules, pair.memberRules, 'apply')
  if (!judged.ok) return judged
  const way = judgeWay(params.way, personFacts(member), pair.memberRules, today)
  if (!way.ok) return way

  return params.way === 'faceToFace'
    ? bindByFace(ctx, pair, { ...params, waiting })
    : bindByPapers(ctx, pair, { ...params, mends: application })
}
