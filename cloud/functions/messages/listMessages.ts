import type { Implementation } from '../../calls'
import { loadPage } from '../load/page'
import { isoInstant } from '../views/instant'

const PAGE_SIZE = 20

/** The caller's notices, newest first, a page at a time. */
export const listMessages: Implementation<'listMessages'> = async ({ store, actor }, { cursor }) => {
  const { personId } = actor
  const [page, unread] = await Promise.all([
    loadPage(store, 'message', { personId }, { cursor: cursor ?? null, size: PAGE_SIZE, newestFirst: true }),
    store.count('message', { unreadOf: personId }),
  ])
  if (!page.ok) return page
  const messages = page.value.items.map(({ id, data }) => ({
    messageId: id,
    kind: data.kind,
    title: data.title,
    text: data.text,
    link: data.link,
    at: isoInstant(data.at),
    read: data.unreadOf === null,
  }))
  return { ok: true, result: { messages, unread, nextCursor: page.value.nextCursor } }
}
