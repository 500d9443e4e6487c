import { granted, type Judged, refused } from '../../contract/refusals'

const MAX_NAME = 64
const MIN_PASSWORD = 8
const MAX_PASSWORD = 128

/** A user name, trimmed and in one Unicode form. Refuses ACCOUNT_NAME_MISSING. */
export function readUsername(text: string | null): Judged<string> {
  const name = (text ?? '').normalize('NFKC').trim()
  return name.length >= 1 && name.length <= MAX_NAME ? granted(name) : refused('ACCOUNT_NAME_MISSING')
}

/** A password for a log-in: any text that could have been accepted once. Refuses PASSWORD_MISSING. */
export function readPassword(text: string | null): Judged<string> {
  return text !== null && text.length >= 1 && text.length <= MAX_PASSWORD
    ? granted(text)
    : refused('PASSWORD_MISSING')
}

/** A password that is being set. Refuses PASSWORD_MISSING when it is too short or too long. */
export function readNewPassword(text: string | null): Judged<string> {
  return (text ?? '').length >= MIN_PASSWORD ? readPassword(text) : refused('PASSWORD_MISSING')
}

/** A mobile number of the mainland, eleven digits, with or without +86. Refuses PHONE_INVALID. */
export function readPhone(text: string | null): Judged<string> {
  const digits = (text ?? '').replace(/[\s-]/g, '').replace(/^\+?86(?=1\d{10}$)/, '')
  return /^1[3-9]\d{9}$/.test(digits) ? granted(digits) : refused('PHONE_INVALID')
}
