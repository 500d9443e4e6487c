export { getCodeStatus } from './getCodeStatus'
export { issueCode } from './issueCode'
export { voidCode } from './voidCode'
