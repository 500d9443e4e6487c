/// <reference types="@tarojs/taro" />

declare module '*.scss'

/** Where the cloud functions are; empty means the host that served the page. */
declare const SERVER_URL: string
