export { explainSettlement } from './explainSettlement'
export { resettle } from './resettle'
