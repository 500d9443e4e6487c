export { type NewSession, newSession, sessionIdOf } from './session'
