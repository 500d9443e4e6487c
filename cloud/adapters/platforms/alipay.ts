import type { CodeExchange } from '../../ports'
import { memberText, readPrivateKey, readPublicKey, signedText, signRsa2, verifyRsa2 } from './alipaySign'
import { ask, type OnPlatformFault, PLATFORM_TIMEOUT_MS, readObject, textOf } from './ask'

export interface AlipaySettings {
  readonly appId: string
  /** The app's own key, with which requests are signed. */
  readonly privateKey: string
  /** Alipay's key, with which its answers are signed. */
  readonly alipayPublicKey: string
  readonly endpoint?: string
  readonly timeoutMs?: number
  readonly now?: () => number
  readonly onFault?: OnPlatformFault
}

const ENDPOINT = 'https://openapi.alipay.com/gateway.do'
const METHOD = 'alipay.system.oauth.token'
const RESPONSE = 'alipay_system_oauth_token_response'
const ERROR = 'error_response'
const SHANGHAI_OFFSET_MS = 8 * 3_600_000

/** "isv.code-invalid": unknown, used or expired. */
const INVALID_CODE = 'isv.code-invalid'
const TOO_FREQUENT: ReadonlySet<unknown> = new Set(['isv.app-call-limited', 'isp.app-call-limited'])

/** "2026-11-22 08:00:00", in Shanghai. */
const timestamp = (now: number): string =>
  new Date(now + SHANGHAI_OFFSET_MS).toISOString().slice(0, 19).replace('T', ' ')

/**
 * Alipay's alipay.system.oauth.token, signed with RSA2; an answer whose signature does not fit is none. Newer
 * apps are told an `open_id`, older ones a `user_id`. The access token is dropped where it arrives.
 */
export function createAlipayExchange(settings: AlipaySettings): CodeExchange {
  const { appId, endpoint = ENDPOINT, timeoutMs = PLATFORM_TIMEOUT_MS, now = Date.now } = settings
  const privateKey = readPrivateKey(settings.privateKey)
  const publicKey = readPublicKey(settings.alipayPublicKey)
  const tell = (what: string) => settings.onFault?.('alipay', what)

  function form(code: string): URLSearchParams {
    const params = {
      app_id: appId,
      method: METHOD,
      format: 'JSON',
      charset: 'utf-8',
      sign_type: 'RSA2',
      timestamp: timestamp(now()),
      version: '1.0',
      grant_type: 'authorization_code',
      code,
    }
    return new URLSearchParams({ ...params, sign: signRsa2(signedText(params), privateKey) })
  }

  /** The member of an answer, if Alipay signed it. */
  function signedMember(text: string, name: string): Readonly<Record<string, unknown>> | null {
    const content = memberText(text, name)
    const signature = textOf(readObject(text)?.sign)
    if (content === null || signature === null || !verifyRsa2(content, signature, publicKey)) return null
    return readObject(content)
  }

  return {
    async exchange(code) {
      const init = { method: 'POST', body: form(code) }
      const text = await ask(endpoint, init, timeoutMs, tell)
      if (text === null) return { ok: false, fault: 'unavailable' }
      const answer = signedMember(text, RESPONSE)
      const openid = textOf(answer?.open_id) ?? textOf(answer?.user_id)
      if (openid !== null) return { ok: true, identity: { openid, unionid: textOf(answer?.union_id) } }
      const subCode = (readObject(memberText(text, ERROR) ?? '') ?? answer)?.sub_code
      if (subCode === INVALID_CODE) return { ok: false, fault: 'invalidCode' }
      if (TOO_FREQUENT.has(subCode)) return { ok: false, fault: 'tooFrequent' }
      tell(typeof subCode === 'string' ? subCode : 'an answer without a valid signature')
      return { ok: false, fault: 'unavailable' }
    },
  }
}
