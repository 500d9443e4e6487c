/// <reference types="@tarojs/taro" />

declare module '*.scss'

/** Where the cloud functions are; empty means the host that served the page. */
declare const SERVER_URL: string

declare module 'jsbarcode/bin/barcodes/CODE128/CODE128C' {
  /** The encoder of one bar code; only what is used here. */
  export default class CODE128C {
    constructor(digits: string, options: object)
    valid(): boolean
    encode(): { data: string; text: string }
  }
}
