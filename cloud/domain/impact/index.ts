export { type Impact, measureImpact } from './measureImpact'
export type { Bill } from './running'
