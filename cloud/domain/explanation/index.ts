export { type People, PLAIN_PEOPLE } from './people'
export { recordExplanation } from './record'
export type { StoredExplanation, StoredNode } from './stored'
export { type Tellable, tell } from './tell'
