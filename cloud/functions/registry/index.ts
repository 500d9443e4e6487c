export { applyRegistryEvent } from './applyRegistryEvent'
export { previewRegistryEvent } from './previewRegistryEvent'
