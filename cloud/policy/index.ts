export { failingExamples, foldersWithoutExamples, loadExamples, type RegionExamples } from './examples'
export { faultText, PolicyError, type PolicyFault } from './fault'
export { findPolicies } from './folder'
export { defaultFolder, loadPolicies, readPolicies } from './load'
