import type { Implementation } from '../../calls'
import { shownByLabel } from '../../domain/visit'
import { consumed, loadShownCode } from './codeShown'
import { loadCounter } from './loadTerminal'
import { openVisit } from './openVisit'

/** 1101 with a 医保码: of two terminals that scan one code at once, one opens the visit, the other hears CODE_USED. */
export const decodeCode: Implementation<'decodeCode'> = async (context, params) => {
  const [counter, shown] = await Promise.all([
    loadCounter(context, params.terminalId),
    loadShownCode(context, params.code),
  ])
  if (!counter.ok) return counter
  if (!shown.ok) return shown
  const { code, person, shower } = shown.value
  const opened = await openVisit(context, counter.value, person, {
    openedBy: '01',
    shownByPersonId: code.data.shownByPersonId,
    shownBy: shownByLabel(shower),
    codeId: code.data.codeId,
  })
  if (!opened.ok) return opened
  const { visitId, view, change } = opened.value
  const used = consumed(shown.value, { visitId })
  return {
    ok: true,
    result: { visit: view },
    change: { ...change, documents: [used.write, ...(change.documents ?? [])], consumes: [used.token] },
  }
}
