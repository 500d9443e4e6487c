/**
 * Links that arrive from outside: /i/<token> is an invitation, /p/<token> a poster. On H5 they are paths; on WeChat
 * the same link comes as `q` (scanned link) or as `scene` (mini-program code, 32 characters at most: "i/<token>").
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

/** Reads the start parameters of a mini-program: `q` is an encoded link, `scene` an encoded short text. */
export function readLaunch(query: Readonly<Record<string, string | undefined>>): Arrival | null {
  const text = query.q ?? query.scene
  return text === undefined ? null : readArrival(decodeURIComponent(text))
}

/** The page that an arrival opens, as an address with leading slash. */
export function arrivalUrl(arrival: Arrival): string {
  const token = encodeURIComponent(arrival.token)
  return arrival.kind === 'invitation'
    ? `/packages/binding/invitation/index?token=${token}`
    : `/packages/account/poster/index?token=${token}`
}
