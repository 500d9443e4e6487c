import type { Context, Implementation, StaffActor } from '../../calls'
import { refused } from '../../contract/refusals'
import { PersonName, Relation } from '../../contract/values'
import { judgeCodeText } from '../../domain/code/codeText'
import { judgeCode } from '../../domain/code/judgeCode'
import { codeRules } from '../../domain/code/rules'
import { shownByLabel } from '../../domain/visit'
import { LOOKUPS } from '../../ports'
import type { CodeDocument } from '../../store'
import { loadCounter } from './loadTerminal'
import { openVisit } from './openVisit'

/** 1101 with a 医保码: of two terminals that scan one code at once, one opens the visit, the other hears CODE_USED. */
export const decodeCode: Implementation<'decodeCode'> = async (context, params) => {
  const { store, ports, policies } = context
  const digits = judgeCodeText(params.code)
  if (!digits.ok) return digits
  const codeKey = ports.cipher.lookupHash(LOOKUPS.code, digits.value)
  const [counter, code] = await Promise.all([
    loadCounter(context, params.terminalId),
    store.get('code', codeKey),
  ])
  if (!counter.ok) return counter
  if (!code) return refused('CODE_UNKNOWN')
  const [person, credential, shower] = await Promise.all([
    store.get('person', code.data.personId),
    store.get('credential', code.data.personId),
    loadShower(context, code.data),
  ])
  if (!person) return refused('CODE_UNKNOWN')
  const rules = codeRules(policies, person.data.region, ports.clock.today())
  if (!rules.ok) return rules
  const usable = judgeCode(code.data, ports.clock.realNow(), rules.value.graceMs)
  if (!usable.ok) return usable
  if (credential?.data.state === 'suspended') {
    return refused('CREDENTIAL_SUSPENDED', { name: PersonName.mask(person.data.name) })
  }
  if (shower === 'unbound') return refused('CODE_VOID')

  const opened = await openVisit(context, counter.value, person, {
    openedBy: '01',
    shownByPersonId: code.data.shownByPersonId,
    shownBy: shownByLabel(shower),
    codeId: code.data.codeId,
  })
  if (!opened.ok) return opened
  const { visitId, view, change } = opened.value
  const consumed: CodeDocument = { ...code.data, state: 'consumed', visitId }
  return {
    ok: true,
    result: { visit: view },
    change: {
      ...change,
      documents: [
        { kind: 'code', id: codeKey, version: code.version, data: consumed },
        ...(change.documents ?? []),
      ],
      consumes: [`code:${codeKey}`],
    },
  }
}

/** Who showed the code: null for the person himself, else what he is to the person, if he is still bound. */
async function loadShower(
  { store }: Context<StaffActor>,
  code: CodeDocument,
): Promise<{ relation: Relation } | 'unbound' | null> {
  if (code.shownByPersonId === code.personId) return null
  const [bindings, holder] = await Promise.all([
    store.find('binding', { memberId: code.personId }),
    store.get('person', code.shownByPersonId),
  ])
  const binding = bindings.find(
    ({ data }) => data.holderId === code.shownByPersonId && data.state !== 'ended',
  )
  if (!binding || !holder) return 'unbound'
  return { relation: Relation.inverse(binding.data.relation, holder.data.sex) }
}
