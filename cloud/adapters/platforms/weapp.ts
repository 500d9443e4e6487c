import type { CodeExchange } from '../../ports'
import { ask, type OnPlatformFault, PLATFORM_TIMEOUT_MS, readObject, textOf } from './ask'

export interface WeappSettings {
  readonly appId: string
  readonly secret: string
  readonly endpoint?: string
  readonly timeoutMs?: number
  readonly onFault?: OnPlatformFault
}

const ENDPOINT = 'https://api.weixin.qq.com/sns/jscode2session'

/** js_code is invalid; js_code has been used. */
const INVALID_CODE: ReadonlySet<unknown> = new Set([40029, 40163])
/** A hundred log-ins a minute and user at most. */
const TOO_FREQUENT = 45011

/**
 * WeChat's jscode2session (auth.code2Session). Its session key would decrypt what the platform says of a user;
 * nothing here needs it, so it is dropped where it arrives. −1 (busy), an unknown number and silence are all
 * "unavailable": the user takes a new code.
 */
export function createWeappExchange(settings: WeappSettings): CodeExchange {
  const { appId, secret, endpoint = ENDPOINT, timeoutMs = PLATFORM_TIMEOUT_MS } = settings
  const tell = (what: string) => settings.onFault?.('weapp', what)

  return {
    async exchange(code) {
      const query = new URLSearchParams({
        appid: appId,
        secret,
        js_code: code,
        grant_type: 'authorization_code',
      })
      const text = await ask(`${endpoint}?${query}`, { method: 'GET' }, timeoutMs, tell)
      const answer = text === null ? null : readObject(text)
      const openid = textOf(answer?.openid)
      if (answer !== null && openid !== null) {
        return { ok: true, identity: { openid, unionid: textOf(answer.unionid) } }
      }
      const errcode = answer?.errcode
      if (INVALID_CODE.has(errcode)) return { ok: false, fault: 'invalidCode' }
      if (errcode === TOO_FREQUENT) return { ok: false, fault: 'tooFrequent' }
      if (text !== null) tell(`errcode ${typeof errcode === 'number' ? errcode : 'missing'}`)
      return { ok: false, fault: 'unavailable' }
    },
  }
}
