import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'

const pem = (label: string, base64: string): string =>
  `-----BEGIN ${label}-----\n${base64.replace(/\s/g, '')}\n-----END ${label}-----`

const isPem = (text: string): boolean => text.includes('-----BEGIN ')

/** A private key as Alipay's tool writes it: PEM, or the bare base64 of PKCS#8 or PKCS#1. */
export function readPrivateKey(text: string): KeyObject {
  if (isPem(text)) return createPrivateKey(text)
  try {
    return createPrivateKey(pem('PRIVATE KEY', text))
  } catch {
    return createPrivateKey(pem('RSA PRIVATE KEY', text))
  }
}

export const readPublicKey = (text: string): KeyObject =>
  createPublicKey(isPem(text) ? text : pem('PUBLIC KEY', text))

/** What is signed: the parameters that are not empty, without `sign`, sorted by name, joined as in a query. */
export const signedText = (params: Readonly<Record<string, string>>): string =>
  Object.entries(params)
    .filter(([name, value]) => name !== 'sign' && value !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
    .join('&')

/** RSA2: SHA-256 with RSA, base64. */
export const signRsa2 = (text: string, key: KeyObject): string =>
  sign('RSA-SHA256', Buffer.from(text), key).toString('base64')

export const verifyRsa2 = (text: string, signature: string, key: KeyObject): boolean =>
  verify('RSA-SHA256', Buffer.from(text), key, Buffer.from(signature, 'base64'))

/**
 * The exact text of an object member of a JSON text, for checking its signature: the signature covers the bytes
 * as sent, not what they mean. Null when there is no such member.
 */
export function memberText(json: string, name: string): string | null {
  const at = json.indexOf(`"${name}"`)
  const start = at < 0 ? -1 : json.indexOf('{', at)
  if (start < 0) return null
  let depth = 0
  let inText = false
  for (let i = start; i < json.length; i += 1) {
    const letter = json[i]
    if (inText) {
      if (letter === '\\') i += 1
      else if (letter === '"') inText = false
    } else if (letter === '"') inText = true
    else if (letter === '{') depth += 1
    else if (letter === '}') {
      depth -= 1
      if (depth === 0) return json.slice(start, i + 1)
    }
  }
  return null
}
