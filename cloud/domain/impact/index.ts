export { measureImpact } from './measureImpact'
export type { Bill } from './running'
