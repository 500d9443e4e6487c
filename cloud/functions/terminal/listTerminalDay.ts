import type { Implementation } from '../../calls'
import { dayRow, dayTotals } from '../../domain/visit'
import { loadPersons } from '../load/persons'
import { isoInstant } from '../views/instant'
import { loadCounter } from './loadTerminal'
import { terminalDay } from './settlementDocument'

/** The settlements of one terminal on one day, newest first; those reversed are shown and not added up. */
export const listTerminalDay: Implementation<'listTerminalDay'> = async (context, params) => {
  const { store, ports } = context
  const day = params.day ?? ports.clock.today()
  const counter = await loadCounter(context, params.terminalId)
  if (!counter.ok) return counter
  const found = await store.find(
    'settlement',
    { terminalDay: terminalDay(params.terminalId, day) },
    { newestFirst: true },
  )
  const persons = await loadPersons(
    store,
    found.map((settlement) => settlement.data.patientId),
  )
  const rows = found.map(({ id, data }) =>
    dayRow({
      ...data,
      settlementId: id,
      at: isoInstant(data.settledAt),
      patientName: persons.get(data.patientId)?.data.name ?? '',
    }),
  )
  return { ok: true, result: { day, rows, totals: dayTotals(rows) } }
}
