export { answerDispute } from './answerDispute'
export { disputeUsage } from './disputeUsage'
export { listDisputes } from './listDisputes'
