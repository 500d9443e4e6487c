import type { Implementation } from '../../calls'
import { loadCounter } from './loadTerminal'
import { tillDay } from './tillDay'

/** What one terminal did on one day, newest first; what was given back is below zero. */
export const listTerminalDay: Implementation<'listTerminalDay'> = async (context, params) => {
  const counter = await loadCounter(context, params.terminalId)
  if (!counter.ok) return counter
  const day = params.day ?? context.ports.clock.today()
  return {
    ok: true,
    result: await tillDay(context, params.terminalId, day, params.withLedger ?? false),
  }
}
