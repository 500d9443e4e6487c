import type { Implementation } from '../../calls'
import { Day } from '../../contract/values'
import { judgeNewBinding } from '../../domain/binding/judgeNewBinding'
import { judgeNewborn, motherNotice } from '../../domain/binding/newborn'
import { relyOnFace } from '../identity/relyOnFace'
import { findPerson } from '../load/findPerson'
import { personFacts } from '../load/persons'
import { bindAtOnce } from './bindAtOnce'
import { findNewborn } from './findNewborn'
import { loadPair, newBindingFacts } from './loadPair'

/**
 * Binds a newborn by its birth certificate: the certificate names the mother, and the mother shows her face. The child
 * may have no ID number yet; once it is given, the binding goes on as it is.
 */
export const bindNewborn: Implementation<'bindNewborn'> = async (ctx, params) => {
  const { ports, actor } = ctx
  const mother = await findPerson(ctx, params.motherName, params.motherIdNumber)
  if (!mother.ok) return mother
  const found = await findNewborn(ctx, params.birthCertNumber)
  if (!found.ok) return found
  const child = found.value
  const loaded = await loadPair(ctx, actor.personId, child)
  if (!loaded.ok) return loaded
  const pair = loaded.value
  const today = ports.clock.today()
  const facts = { ...personFacts(child), motherId: child.data.motherId ?? null }
  const age = Day.age(child.data.birthDate, today)
  const way = judgeNewborn(facts, mother.value.id, pair.memberRules, today, age)
  if (!way.ok) return way
  const asked = newBindingFacts(pair, params.relation, today)
  const judged = judgeNewBinding(asked, pair.holderRules, pair.memberRules, 'apply')
  if (!judged.ok) return judged
  const face = await relyOnFace(ctx, params.faceToken, {
    purpose: 'bindNewborn',
    personId: mother.value.id,
    name: mother.value.data.name,
  })
  if (!face.ok) return face

  const bound = bindAtOnce(ctx, pair, {
    relation: params.relation,
    way: 'newborn',
    method: 'guardian',
    face: face.value,
    waiting: null,
  })
  if (!bound.ok) return bound
  const { result, change } = bound.value
  const told = motherNotice(mother.value.id, actor.personId, personFacts(pair.holder).name, child.data.name)
  return { ok: true, result, change: { ...change, notices: [...change.notices, ...told] } }
}
