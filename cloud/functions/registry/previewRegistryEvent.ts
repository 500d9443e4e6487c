import type { Implementation } from '../../calls'
import { consequenceLines, EVENT_TITLES } from '../../domain/events'
import { loadSubject } from './loadSubject'
import { newbornDocument } from './newbornDocument'

/** What an event would bring about. Nothing is written; the person was looked up, and audited, before. */
export const previewRegistryEvent: Implementation<'previewRegistryEvent'> = async (
  ctx,
  { personId, event },
) => {
  const loaded = await loadSubject(ctx, personId, event)
  if (!loaded.ok) return loaded
  if (event.kind === 'birth') {
    const child = await newbornDocument(ctx, loaded.value.person, event)
    if (!child.ok) return child
  }
  const consequences = consequenceLines(loaded.value.found)
  return { ok: true, result: { title: EVENT_TITLES[event.kind], consequences } }
}
