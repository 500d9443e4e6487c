import type { Functions, ResultOf } from '@contract/functions'
import { call } from '@/services'
import { createLoaded } from './loaded'

export type Sandbox = ResultOf<Functions['listPersonas']>
export type Persona = Sandbox['personas'][number]

/** The fictional people and the day of the sandbox; refused with SANDBOX_ONLY by a host that has none. */
export const useSandbox = createLoaded<Sandbox>(null, () => call('listPersonas', {}))
