import type { Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import { PersonName, Relation } from '../../contract/values'
import {
  capsText,
  GRANT_COMMITMENT,
  grantRules,
  judgeCaps,
  judgeDates,
  judgeEvidence,
  judgeGrant,
  judgePlausible,
} from '../../domain/grant'
import { accountTotal } from '../../domain/visit'
import { grantChange } from '../aid/grantChange'
import { grantorsFace } from '../aid/grantorsFace'
import { liveReceived, loadGrantsAround, partyOf } from '../aid/loadParties'
import { notOwn } from '../clerk/notOwn'
import { findPerson } from '../load/findPerson'
import { personFacts } from '../load/persons'
import { loadPurse } from '../money/purse'
import { counterForm, onForm, papersText } from './counterForm'

/**
 * A grant entered at a window of the grantor's region: he is there, signs by hand, and shows his papers in the
 * original. Everything else is judged as when he makes it on his phone.
 */
export const grantAtCounter: Implementation<'grantAtCounter'> = async (ctx, params) => {
  const { ports, policies, actor } = ctx
  const today = ports.clock.today()
  const grantor = await findPerson(ctx, params.grantor.name, params.grantor.idNumber)
  if (!grantor.ok) return grantor
  const found = await findPerson(ctx, params.beneficiary.name, params.beneficiary.idNumber)
  if (!found.ok) return found
  const [giver, beneficiary] = [grantor.value, found.value]
  if (giver.data.region !== actor.clerkOf) {
    return refused('CLERK_OTHER_REGION', { name: PersonName.mask(giver.data.name) })
  }
  const allowed = await notOwn(ctx, [giver, beneficiary])
  if (!allowed.ok) return allowed
  const read = grantRules(policies, giver.data.region, today)
  if (!read.ok) return read
  // The beneficiary's consent is given here, by coming.
  const rules = params.beneficiaryConfirmed ? { ...read.value, consent: 'none' as const } : read.value
  const around = await loadGrantsAround(ctx, giver.id, beneficiary.id)
  const purse = await loadPurse(ctx, giver.id)
  const situation = {
    today,
    grantor: partyOf(ctx, giver),
    beneficiary: partyOf(ctx, beneficiary),
    relation: params.relation,
    balance: accountTotal(purse.purse),
    grants: around.grants.map((grant) => grant.data),
  }
  const judged = judgeGrant(situation, rules)
  if (!judged.ok) return judged
  const plausible = judgePlausible(personFacts(giver), personFacts(beneficiary), params.relation)
  if (!plausible.ok) return plausible
  const dates = judgeDates(params, rules, today)
  if (!dates.ok) return dates
  const caps = judgeCaps(params.caps, rules)
  if (!caps.ok) return caps
  const signature = { signedName: giver.data.name, textVersion: GRANT_COMMITMENT.textVersion }
  const papers = judgeEvidence(rules, {
    papers: params.papersSeen,
    commitment: params.signed ? signature : null,
    signer: giver.data.name,
  })
  if (!papers.ok) return papers
  const face = await grantorsFace(ctx, rules, params.faceToken, { purpose: 'grantAtCounter', grantor: giver })
  if (!face.ok) return face

  const made = grantChange(ctx, {
    grantor: giver,
    beneficiary,
    relation: params.relation,
    caps: caps.value,
    dates: dates.value,
    evidence: [],
    received: liveReceived(around, beneficiary.id, today),
    families: around.families,
    face: face.value,
  })
  const { validFrom, validTo } = dates.value
  const form = await counterForm(ctx, {
    title: '家庭共济授权',
    number: made.grantId,
    rows: [
      onForm('授权人', giver),
      onForm('使用人', beneficiary),
      { label: '关系', text: `使用人是授权人的${Relation.label(params.relation)}` },
      { label: '额度', text: capsText(caps.value) },
      { label: '起止', text: `${validFrom} 起，${validTo === null ? '长期有效' : `到 ${validTo}`}` },
      { label: '看过的材料', text: papersText(params.papersSeen, face.value !== null) },
    ],
    commitment: GRANT_COMMITMENT.text,
    signers: params.beneficiaryConfirmed ? ['授权人', '使用人'] : ['授权人'],
  })
  const audit = [
    {
      actor: actor.userId,
      what: 'grantAtCounter',
      subject: giver.id,
      detail: { grantId: made.grantId, beneficiary: beneficiary.id, region: actor.clerkOf },
    },
  ]
  return { ok: true, result: { grantId: made.grantId, form }, change: { ...made.change, audit } }
}
