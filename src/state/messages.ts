import type { Functions, ResultOf } from '@contract/functions'
import { call } from '@/services'
import { createLoaded } from './loaded'

export type Messages = ResultOf<Functions['listMessages']>
export type Message = Messages['messages'][number]

/** The newest notices and how many are unread: one copy for all pages. */
export const useMessages = createLoaded<Messages>('messages', () => call('listMessages', { cursor: null }))
