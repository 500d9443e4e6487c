export { checkRegionPair } from './checkRegionPair'
export { comparePolicies } from './comparePolicies'
export { getPolicy } from './getPolicy'
export { listRegions } from './listRegions'
