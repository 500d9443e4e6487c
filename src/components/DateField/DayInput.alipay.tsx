// Alipay's picker takes the same properties as WeChat's.
export { DayInput } from './DayInput.weapp'
