import type { Context, StaffActor } from '../../calls'
import { granted, type Judged, refused } from '../../contract/refusals'
import type { InstitutionDocument, TerminalDocument, Versioned } from '../../store'

export interface Counter {
  readonly terminal: Versioned<TerminalDocument>
  readonly institution: Versioned<InstitutionDocument>
}

/** The terminal at which a member of staff works, with his institution. Refuses TERMINAL_NOT_YOURS. */
export async function loadCounter(
  { store, actor }: Context<StaffActor>,
  terminalId: string,
): Promise<Judged<Counter>> {
  const [terminal, institution] = await Promise.all([
    store.get('terminal', terminalId),
    store.get('institution', actor.staffOf),
  ])
  if (!terminal || !institution || terminal.data.institutionId !== actor.staffOf) {
    return refused('TERMINAL_NOT_YOURS')
  }
  return granted({ terminal, institution })
}
