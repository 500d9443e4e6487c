/** The target this bundle was built for. Constant at build time, so that what another target needs is left out. */
export const isWeapp = process.env.TARO_ENV === 'weapp'
export const isAlipay = process.env.TARO_ENV === 'alipay'
export const isMini = process.env.TARO_ENV === 'weapp' || process.env.TARO_ENV === 'alipay'
