import type { CodeExchange } from '../../ports'

const CODE = /^sandbox:([A-Za-z0-9_-]{1,64})(?::([A-Za-z0-9_-]{1,64}))?$/

/** Takes `sandbox:<openid>` or `sandbox:<openid>:<unionid>` for a proven identity; anything else is no code. */
export const sandboxCodeExchange: CodeExchange = {
  async exchange(code) {
    const [, openid, unionid] = CODE.exec(code) ?? []
    return openid === undefined
      ? { ok: false, fault: 'invalidCode' }
      : { ok: true, identity: { openid, unionid: unionid ?? null } }
  },
}
