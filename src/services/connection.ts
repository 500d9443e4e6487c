import AV from './leancloud'

/** Compile-time settings of the build (config/). The app key identifies, it is no secret: it is in the client. */
declare const __SERVER_URL__: string
declare const __APP_ID__: string
declare const __APP_KEY__: string

/** LeanCloud's server forgets slow phones after 15 s; ours answers or says TIMED_OUT within this time. */
const REQUEST_TIMEOUT_MS = 20_000

/**
 * Two frames of one origin share a log-in when their app ids are equal (the SDK keys its storage by it). The
 * stage shows a phone and a terminal side by side, so each frame may name a seat of its own.
 */
function appId(): string {
  if (typeof window === 'undefined' || typeof window.location === 'undefined') return __APP_ID__
  const seat =
    new URLSearchParams(window.location.search).get('seat') ?? window.sessionStorage.getItem('seat')
  if (!seat || !/^[a-z]{1,12}$/.test(seat)) return __APP_ID__
  window.sessionStorage.setItem('seat', seat)
  return `${__APP_ID__}-${seat}`
}

/** On H5 the host serves the pages, too: the calls go where the page came from. */
function serverUrl(): string {
  if (__SERVER_URL__) return __SERVER_URL__
  return typeof window === 'undefined' ? '' : window.location.origin
}

let connected = false

/** Initialises the SDK once. */
export function connect(): typeof AV {
  if (!connected) {
    AV.init({ appId: appId(), appKey: __APP_KEY__, serverURL: serverUrl() })
    AV.setRequestTimeout(REQUEST_TIMEOUT_MS)
    AV.keepErrorRawMessage(true)
    connected = true
  }
  return AV
}
