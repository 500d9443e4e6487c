import type { Context, StaffActor } from '../../calls'
import { granted, type Judged, refused } from '../../contract/refusals'
import { judgeTill } from '../../domain/visit'
import type { Guard, TerminalDocument, Versioned } from '../../store'
import { terminalDay } from './settlementDocument'

/** The till at which something is booked today. */
export interface Till {
  readonly terminal: Versioned<TerminalDocument>
  /** `${terminalId}:${day}` of today. */
  readonly terminalDay: string
  /** Nobody may close the day meanwhile. */
  readonly guard: Guard
}

/** Refuses TERMINAL_NOT_YOURS and, where today was closed at that terminal, DAY_CLOSED. */
export async function loadTill(
  { store, actor, ports }: Context<StaffActor>,
  terminalId: string,
): Promise<Judged<Till>> {
  const terminal = await store.get('terminal', terminalId)
  if (!terminal || terminal.data.institutionId !== actor.staffOf) return refused('TERMINAL_NOT_YOURS')
  const today = ports.clock.today()
  const open = judgeTill(terminal.data.closedThrough, today)
  if (!open.ok) return open
  return granted({
    terminal,
    terminalDay: terminalDay(terminalId, today),
    guard: { kind: 'terminal', id: terminal.id, version: terminal.version },
  })
}
