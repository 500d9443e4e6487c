export { type Verdict, verify } from './verify'
