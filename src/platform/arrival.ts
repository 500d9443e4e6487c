/**
 * Links that arrive from outside: /i/<token> is an invitation, /p/<token> a poster. On H5 they are paths; on WeChat
 * the same link comes as `q` (scanned link) or as `scene` (mini-program code, 32 characters at most: "i/<token>"), on
 * Alipay as `qrCode`.
 */
export interface Arrival {
  kind: 'invitation' | 'poster'
  token: string
}

const PATTERN = /(?:^|\/)(i|p)\/([A-Za-z0-9_-]{1,30})\/?$/

/** Reads a path, a whole link or a scene; null when it is none of ours. */
export function readArrival(text: string): Arrival | null {
  const path = text.split(/[?#]/)[0] ?? ''
  const found = PATTERN.exec(path)
  if (found === null) return null
  const [, letter, token = ''] = found
  return { kind: letter === 'i' ? 'invitation' : 'poster', token }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch (fault) {
    // A lone % is no encoding: the text is what it says.
    if (fault instanceof URIError) return text
    throw fault
  }
}

/** Reads the start parameters of a mini-program: `q` and `qrCode` are (encoded) links, `scene` an encoded short text. */
export function readLaunch(query: Readonly<Record<string, string | undefined>>): Arrival | null {
  const text = query.q ?? query.qrCode ?? query.scene
  return text === undefined ? null : readArrival(decoded(text))
}

/** The page that an arrival opens, as an address with leading slash. */
export function arrivalUrl(arrival: Arrival): string {
  const token = encodeURIComponent(arrival.token)
  return arrival.kind === 'invitation'
    ? `/packages/binding/invitation/index?token=${token}`
    : `/packages/account/poster/index?token=${token}`
}
