export { createHost, type Host } from './createHost'
export type { HostCalls, HostConfig, HostParts } from './parts'
