export { getBalances } from './getBalances'
export { getUsage } from './getUsage'
export { listUsage } from './listUsage'
export { summariseUsage } from './summariseUsage'
