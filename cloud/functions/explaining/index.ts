export { diagnose } from './diagnose'
export { explainSettlement } from './explainSettlement'
export { resettle } from './resettle'
