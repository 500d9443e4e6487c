export { createHost, type Host } from './createHost'
export type { HostConfig } from './parts'
