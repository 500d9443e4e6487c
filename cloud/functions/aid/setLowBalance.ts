import type { Implementation } from '../../calls'

/** Keeps when the caller is told that his account runs low. */
export const setLowBalance: Implementation<'setLowBalance'> = async (context, { threshold }) => {
  const { store, actor } = context
  const before = await store.get('lowBalance', actor.personId)
  return {
    ok: true,
    result: { lowBalance: { threshold, isDefault: false } },
    change: {
      documents: [
        { kind: 'lowBalance', id: actor.personId, version: before?.version ?? 0, data: { threshold } },
      ],
      audit: [
        {
          actor: actor.userId,
          what: 'setLowBalance',
          subject: actor.personId,
          detail: { threshold },
        },
      ],
    },
  }
}
