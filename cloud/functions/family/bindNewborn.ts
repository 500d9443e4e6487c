import type { Implementation } from '../../calls'
import { Day } from '../../contract/values'
import { judgeNewBinding } from '../../domain/binding/judgeNewBinding'
import { judgeNewborn, motherNotice } from '../../domain/binding/newborn'
import { relyOnFace } from '../identity/relyOnFace'
import { findPerson } from '../load/findPerson'
import { personFacts } from '../load/persons'
import { inMonth } from '../views/inMonth'
import { activation } from './activation'
import { applicationView } from './applicationView'
import { findNewborn } from './findNewborn'
import { loadPair, newBindingFacts } from './loadPair'
import { newApplication } from './newApplication'

const MARKS = ['submitted', 'facePassed', 'activated'] as const

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

  const now = ports.clock.businessNow()
  const applicationId = ports.ids.next('app')
  const active = activation(ctx, pair, {
    relation: params.relation,
    consent: { method: 'guardian', evidenceId: face.value.checkId },
    channel: actor.channel,
    applicationId,
  })
  if (!active.ok) return active
  const { bindingId, change } = active.value
  const application = newApplication({
    applicantId: actor.personId,
    memberId: child.id,
    relation: params.relation,
    way: 'newborn',
    state: 'active',
    history: MARKS.map((what) => ({ at: now, what, by: actor.personId })),
    bindingId,
    decided: `${inMonth(child.data.region, now)}:passed`,
    channel: actor.channel,
    createdAt: now,
  })
  const shown = { applicationId, application, memberName: child.data.name, reviewHours: 0 }
  return {
    ok: true,
    result: { application: applicationView(shown, ports.cipher, now) },
    change: {
      ...change,
      documents: [
        ...face.value.change.documents,
        ...change.documents,
        { kind: 'application', id: applicationId, version: 0, data: application },
      ],
      consumes: face.value.change.consumes,
      notices: [
        ...change.notices,
        ...motherNotice(mother.value.id, actor.personId, personFacts(pair.holder).name, child.data.name),
      ],
      audit: [
        {
          actor: actor.userId,
          what: 'bind',
          subject: child.id,
          detail: { by: actor.personId, way: 'newborn', bindingId },
        },
      ],
    },
  }
}
