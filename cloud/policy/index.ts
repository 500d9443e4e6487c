export { failingExamples, failures, foldersWithoutExamples, loadExamples } from './examples'
export { PolicyError } from './fault'
export { defaultFolder, loadPolicies, readPolicies } from './load'
