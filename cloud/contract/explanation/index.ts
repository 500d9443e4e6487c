export * from './nodes'
export { leaves, steps } from './walk'
