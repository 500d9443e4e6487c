import type { Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import { voidWrites } from './liveCodes'

/** Voids a code that this device shows. A code that is no longer alive stays as it is. */
export const voidCode: Implementation<'voidCode'> = async ({ store, actor }, { codeId, because }) => {
  const [code] = await store.find('code', { codeId }, { limit: 1 })
  const isShownHere =
    code !== undefined &&
    code.data.shownByPersonId === actor.personId &&
    code.data.sessionId === actor.sessionId
  if (!isShownHere) return refused('NOT_FOUND')
  if (code.data.state !== 'live') return { ok: true, result: { codeId } }
  return {
    ok: true,
    result: { codeId },
    change: {
      documents: voidWrites([code]),
      audit: [
        { actor: actor.userId, what: 'voidCode', subject: code.data.personId, detail: { codeId, because } },
      ],
    },
  }
}
