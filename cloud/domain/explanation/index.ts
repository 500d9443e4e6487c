export type { People } from './people'
export { tell } from './tell'
