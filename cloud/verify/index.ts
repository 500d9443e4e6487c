export { checksOf, type Verdict, verify } from './verify'
