export { explainSettlement } from './explainSettlement'
