// The same under the name that Alipay looks for.
export { default } from '../custom-tab-bar'
