export type { Outcome } from './call'
export { type Calls, type CallsParts, createCalls } from './createCalls'
export type {
  Actor,
  Answer,
  ClerkActor,
  Context,
  ContextOf,
  Implementation,
  Implementations,
  PersonActor,
  StaffActor,
} from './implementation'
export { type CallEntry, type CallLog, SILENT_LOG } from './log'
export { createRateLimiter, type RateLimiter } from './rateLimiter'
export { replyOf } from './reply'
export { createSessions, type Sessions } from './sessions'
