import type { Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import { Fen } from '../../contract/values'
import { isoInstant } from '../views/instant'
import { loadCounter } from './loadTerminal'
import { terminalDay } from './settlementDocument'
import { tillDay } from './tillDay'

/**
 * 日结: books nothing more on the day at this terminal, once list and ledger agree to the fen; its list then says
 * the same for ever. Days before it are closed with it. What is given back later stands in the list of its own day.
 */
export const closeTerminalDay: Implementation<'closeTerminalDay'> = async (context, params) => {
  const { actor, ports } = context
  const { terminalId } = params
  const counter = await loadCounter(context, terminalId)
  if (!counter.ok) return counter
  const { terminal } = counter.value
  const today = ports.clock.today()
  const day = params.day ?? today
  if (day > today) return refused('DAY_NOT_YET', { day })
  if (day <= (terminal.data.closedThrough ?? '')) return refused('DAY_ALREADY_CLOSED', { day })
  const list = await tillDay(context, terminalId, day, true)
  if (list.difference !== 0) {
    return refused('DAY_DOES_NOT_AGREE', { difference: Fen.format(list.difference ?? 0) })
  }
  const closedAt = ports.clock.businessNow()
  const { totalFee, cashPay } = list.totals
  return {
    ok: true,
    result: { ...list, closedAt: isoInstant(closedAt) },
    change: {
      documents: [
        {
          kind: 'terminal',
          id: terminal.id,
          version: terminal.version,
          data: { ...terminal.data, closedThrough: day },
        },
        {
          kind: 'dayClosing',
          id: terminalDay(terminalId, day),
          version: 0,
          data: { terminalId, day, closedAt, closedBy: actor.userId },
        },
      ],
      audit: [
        {
          actor: actor.userId,
          what: 'closeTerminalDay',
          subject: null,
          detail: { terminalId, day, totalFee, cashPay },
        },
      ],
    },
  }
}
