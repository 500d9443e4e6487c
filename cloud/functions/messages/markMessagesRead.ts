import type { Implementation } from '../../calls'

/** With none named, so many of the unread are marked at once; the answer says how many are left. */
const MARKED_AT_ONCE = 500

/** Marks the caller's notices as read. Those of others, and what is read already, are passed over. */
export const markMessagesRead: Implementation<'markMessagesRead'> = async (
  { store, actor },
  { messageIds },
) => {
  const { personId } = actor
  const named =
    messageIds === undefined
      ? await store.find('message', { unreadOf: personId }, { limit: MARKED_AT_ONCE })
      : await store.getMany('message', messageIds)
  const unread = named.filter(({ data }) => data.unreadOf === personId)
  const before = await store.count('message', { unreadOf: personId })
  return {
    ok: true,
    result: { unread: Math.max(0, before - unread.length) },
    change: {
      documents: unread.map(({ id, version, data }) => ({
        kind: 'message',
        id,
        version,
        data: { ...data, unreadOf: null },
      })),
    },
  }
}
