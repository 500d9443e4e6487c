export { type CaseFault, type CaseRead, readCase } from './readCase'
export { type Decision, decideBill, LARGEST_BILL_LINES, settleBill } from './settleBill'
export * from './types'
