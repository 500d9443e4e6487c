import type { Context, Implementation, PersonActor } from '../../calls'
import type { Functions, ResultOf } from '../../contract/functions'
import { granted, type Judged, refused } from '../../contract/refusals'
import { Day, Relation } from '../../contract/values'
import { COMMITMENT } from '../../domain/binding/commitment'
import { needsOwnFace } from '../../domain/binding/faceAge'
import { isOpenBinding } from '../../domain/binding/facts'
import { newInMonth } from '../../domain/binding/family'
import { countOfMonth } from '../../domain/binding/judgeLimits'
import { judgeNewBinding } from '../../domain/binding/judgeNewBinding'
import { openWays } from '../../domain/binding/judgeWay'
import { type BindingRules, bindingRules } from '../../domain/binding/rules'
import { findPerson } from '../load/findPerson'
import { personFacts } from '../load/persons'
import { loadPair, newBindingFacts } from './loadPair'

type Checked = ResultOf<Functions['checkBinding']>
type Ctx = Context<PersonActor>

/**
 * What a binding will need, before anything is typed; with a relative named, what it will need for him, by his
 * region, and whether it can be asked for at all (the refusals of `applyBinding`). Nothing is written down.
 */
export const checkBinding: Implementation<'checkBinding'> = async (ctx, params) => {
  const { store, ports, policies, actor } = ctx
  const today = ports.clock.today()
  const [me, held, family] = await Promise.all([
    store.get('person', actor.personId),
    store.find('binding', { holderId: actor.personId }),
    store.get('family', actor.personId),
  ])
  if (me === null) return refused('NOT_FOUND')
  const own = bindingRules(policies, me.data.region, today)
  if (!own.ok) return own
  const named = await checkNamed(ctx, params)
  if (!named.ok) return named

  const rules = named.value?.rules ?? own.value
  const bindings = held.map(({ data }) => data)
  const ofMonth = countOfMonth(bindings, newInMonth(family?.data ?? null, Day.month(today)), today, own.value)
  return {
    ok: true,
    result: {
      relations: rules.relations.map((relation) => ({ relation, label: Relation.label(relation) })),
      members: {
        used: bindings.filter((binding) => isOpenBinding(binding, today)).length,
        limit: own.value.members,
      },
      newThisMonth: { used: ofMonth, limit: own.value.newPerMonth },
      faceFromAge: rules.faceFromAge,
      minorEvidence: rules.minorEvidence.map((set) => [...set]),
      adultEvidence: rules.adultEvidence.length === 0 ? [] : [[...rules.adultEvidence]],
      commitment: { ...COMMITMENT },
      reviewHours: rules.reviewHours,
      invitationHours: rules.invitationHours,
      newbornOpen: rules.newbornByCertificate,
      person: named.value?.person ?? null,
    },
  }
}

interface Named {
  readonly rules: BindingRules
  readonly person: NonNullable<Checked['person']>
}

async function checkNamed(
  ctx: Ctx,
  params: { readonly relation?: Relation; readonly name?: string; readonly idNumber?: string },
): Promise<Judged<Named | null>> {
  const { name, idNumber, relation } = params
  if (name === undefined || idNumber === undefined) return granted(null)
  const found = await findPerson(ctx, name, idNumber)
  if (!found.ok) return found
  const pair = await loadPair(ctx, ctx.actor.personId, found.value)
  if (!pair.ok) return pair
  const { holderRules, memberRules } = pair.value
  const today = ctx.ports.clock.today()
  const member = personFacts(found.value)
  const judged =
    relation === undefined
      ? granted<string[]>([])
      : judgeNewBinding(newBindingFacts(pair.value, relation, today), holderRules, memberRules, 'apply')
  if (!judged.ok) return judged
  return granted({
    rules: memberRules,
    person: {
      age: Day.age(member.birthDate, today),
      isMinor: !needsOwnFace(member.birthDate, today, memberRules),
      ways: openWays(member, memberRules, today),
      warnings: judged.value,
    },
  })
}
