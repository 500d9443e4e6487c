import type { Functions, ResultOf } from '@contract/functions'
import { call } from '@/services'
import { createLoaded } from '@/state/loaded'
import { useCounter } from './counter'

/** Today's settlements of this terminal, with totals. Not kept: another cashier may sit here tomorrow. */
export const useDay = createLoaded<ResultOf<Functions['listTerminalDay']>>(null, () =>
  call('listTerminalDay', { terminalId: useCounter.getState().desk?.terminalId ?? '' }),
)
