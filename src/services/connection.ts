import AV from './leancloud'

/**
 * Compile-time constant of the build (config/): where the host is. Empty on H5: the host that serves the page.
 * Names of such constants are plain words, because Taro replaces them in the source text.
 */
declare const SERVER_URL: string

/** The id and key of this client identify it; they stand in every client and are no secret. */
const APP_ID = 'qinqing-yibao'
const APP_KEY = 'qinqing-yibao-client'

/** LeanCloud's server forgets slow phones after 15 s; ours answers or says TIMED_OUT within this time. */
const REQUEST_TIMEOUT_MS = 20_000

/**
 * Pages at a desk have a log-in of their own beside the family's in the same browser: the SDK keys its storage
 * by the app id, so each gets a seat behind it. The stage names the seats of its frames (`window.name`).
 */
function seat(): string {
  if (typeof window === 'undefined' || typeof window.location === 'undefined') return ''
  const named = /^seat-([a-z]{1,12})$/.exec(window.name ?? '')
  if (named) return `-${named[1]}`
  const desk = /^\/(?:packages\/)?(terminal|clerk)(?:\/|$)/.exec(window.location.pathname ?? '')
  return desk ? `-${desk[1]}` : ''
}

/** On H5 the host serves the pages, too: the calls go where the page came from. */
function serverUrl(): string {
  if (SERVER_URL !== '') return SERVER_URL
  return typeof window === 'undefined' ? '' : window.location.origin
}

let connected = false

/** Initialises the SDK once. */
export function connect(): typeof AV {
  if (!connected) {
    AV.init({ appId: `${APP_ID}${seat()}`, appKey: APP_KEY, serverURL: serverUrl() })
    AV.setRequestTimeout(REQUEST_TIMEOUT_MS)
    AV.keepErrorRawMessage(true)
    connected = true
  }
  return AV
}
