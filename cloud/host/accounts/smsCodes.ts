import { granted, type Judged, refused } from '../../contract/refusals'
import { LOOKUPS } from '../../ports'
import type { AccountParts } from './parts'

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS
const CODE_DIGITS = 6
const CODE_LIFE_MS = 10 * MINUTE_MS
const PER_DAY = 10
const PER_ADDRESS_AND_HOUR = 100
const MAX_TRIES = 5

/** What a code is good for: a code for one purpose does nothing for another. */
export type SmsPurpose = 'signIn' | 'verifyPhone' | 'resetPassword' | `changePhone:${string}`

const idOf = ({ ports }: AccountParts, purpose: SmsPurpose, phone: string): string =>
  `${purpose}:${ports.cipher.lookupHash(LOOKUPS.phone, phone)}`

/** Counts a sending against each limit. Refuses SMS_TOO_FREQUENT with the seconds to wait. */
async function countSending(parts: AccountParts, phone: string, address: string): Promise<Judged<true>> {
  const { store, ports } = parts
  const number = ports.cipher.lookupHash('smsTo', phone)
  const from = ports.cipher.lookupHash('smsFrom', address)
  const limits = [
    { counter: `smsMinute:${number}`, windowMs: MINUTE_MS, most: 1 },
    { counter: `smsDay:${number}`, windowMs: DAY_MS, most: PER_DAY },
    { counter: `smsHour:${from}`, windowMs: 60 * MINUTE_MS, most: PER_ADDRESS_AND_HOUR },
  ]
  for (const { counter, windowMs, most } of limits) {
    if ((await store.bump(counter, windowMs)) <= most) continue
    const { endsAt } = await store.readCounter(counter)
    const retryAfter = Math.max(1, Math.ceil((endsAt - ports.clock.realNow()) / 1000))
    return refused('SMS_TOO_FREQUENT', { retryAfter })
  }
  return granted(true)
}

/** Sends a new code to a number; an earlier one of the same purpose is void. Refuses SMS_TOO_FREQUENT. */
export async function sendCode(
  parts: AccountParts,
  purpose: SmsPurpose,
  phone: string,
  address: string,
): Promise<Judged<{ readonly code: string }>> {
  const counted = await countSending(parts, phone, address)
  if (!counted.ok) return counted
  const { store, ports } = parts
  const id = idOf(parts, purpose, phone)
  const code = ports.ids.digits(CODE_DIGITS)
  const now = ports.clock.realNow()
  const earlier = await store.get('smsCode', id)
  const data = {
    codeHash: ports.cipher.lookupHash('smsCode', `${id}:${code}`),
    sentAt: now,
    expiresAt: now + CODE_LIFE_MS,
  }
  const { outcome } = await store.commit(
    { documents: [{ kind: 'smsCode', id, version: earlier?.version ?? 0, data }] },
    null,
  )
  if (outcome !== 'committed') return refused('SMS_TOO_FREQUENT', { retryAfter: MINUTE_MS / 1000 })
  await ports.sms.send(phone, code)
  return granted({ code })
}

/**
 * Uses a code up. Refuses SMS_CODE_WRONG when it is not the last one sent for this purpose and number, has run
 * out, was used, or was tried five times.
 */
export async function takeCode(
  parts: AccountParts,
  purpose: SmsPurpose,
  phone: string,
  code: string,
): Promise<Judged<true>> {
  const { store, ports } = parts
  const id = idOf(parts, purpose, phone)
  const sent = await store.get('smsCode', id)
  if (sent === null || sent.data.expiresAt <= ports.clock.realNow()) return refused('SMS_CODE_WRONG')
  const tries = await store.bump(`smsTries:${id}:${sent.data.sentAt}`, CODE_LIFE_MS)
  const isRight = ports.cipher.lookupHash('smsCode', `${id}:${code}`) === sent.data.codeHash
  if (tries > MAX_TRIES || !isRight) return refused('SMS_CODE_WRONG')
  const used = await store.commit(
    { documents: [{ kind: 'smsCode', id, version: sent.version, data: null }] },
    null,
  )
  return used.outcome === 'committed' ? granted(true) : refused('SMS_CODE_WRONG')
}
