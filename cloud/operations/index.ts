export type { ArchiveRequest } from './archive'
export { importData } from './importData'
export { openServed } from './openServed'
export { operate } from './operate'
