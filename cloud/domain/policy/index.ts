export { type ParameterPath, type ParameterValue, parameterSchemas } from './parameters'
export * from './types'
