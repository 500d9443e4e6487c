export { enterAsPersona } from './enterAsPersona'
export { listPersonas } from './listPersonas'
export { resetSandbox } from './resetSandbox'
export { setSandboxClock } from './setSandboxClock'
