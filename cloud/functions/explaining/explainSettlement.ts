import type { Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import { tell } from '../../domain/explanation'
import { forReader } from '../../domain/usage'
import { loadReader } from './loadReader'

/**
 * 为什么是这个数: to the patient, his holders, and the counter that settled it. Sentences are made now, out of
 * the compact tree and the policy book. To anybody else the bill does not exist (NOT_FOUND).
 */
export const explainSettlement: Implementation<'explainSettlement'> = async (
  context,
  { settlementId, language },
) => {
  const { store, policies } = context
  const found = await store.get('settlement', settlementId)
  const readerOf = found && (await loadReader(context, found.data))
  if (!found || !readerOf) return refused('NOT_FOUND')
  const reader = readerOf(found.data)
  const institution = await store.get('institution', found.data.institutionId)
  const explanation = tell(found.data, policies, reader.people, language)
  return {
    ok: true,
    result: {
      settlementId,
      institutionName: institution?.data.name ?? '',
      day: found.data.day,
      explanation: { ...explanation, root: forReader(explanation.root, reader) },
    },
  }
}
