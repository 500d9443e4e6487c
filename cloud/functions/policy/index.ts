export { getPolicy } from './getPolicy'
export { listRegions } from './listRegions'
