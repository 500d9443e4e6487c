import type { Channel } from '@contract/shapes'
import { storage } from '@/platform/storage'
import { call } from './call'
import { connect } from './connection'
import { Intention } from './intention'
import { toCallError } from './refusal'

/** Signing in and out. The SDK keeps the session; nothing here stores a token of its own. */
export const Session = {
  isOpen: (): boolean => connect().User.current() !== null,

  /** The signed-in user, or null: what is kept on the phone is kept per user. */
  userId: (): string | null => connect().User.current()?.id ?? null,

  /** The platform this build runs on. */
  channel(): Channel {
    const env = process.env.TARO_ENV
    return env === 'weapp' || env === 'alipay' ? env : 'h5'
  },

  /** Asks for a log-in code by SMS. On a sandbox host the answer carries the code. */
  async requestSmsCode(phone: string): Promise<{ sandboxCode: string | null }> {
    try {
      const answer = await connect().Cloud.requestSmsCode({ mobilePhoneNumber: phone })
      const code =
        typeof answer === 'object' && answer !== null && 'sandboxCode' in answer ? answer.sandboxCode : null
      return { sandboxCode: typeof code === 'string' ? code : null }
    } catch (fault) {
      throw toCallError(fault)
    }
  },

  /** `usersByMobilePhone`: signs up or in. */
  async enterByPhone(phone: string, code: string): Promise<void> {
    try {
      await connect().User.signUpOrlogInWithMobilePhone(phone, code)
    } catch (fault) {
      throw toCallError(fault)
    }
  },

  /** WeChat and Alipay only. */
  async enterByMiniProgram(): Promise<void> {
    try {
      await connect().User.loginWithMiniApp()
    } catch (fault) {
      throw toCallError(fault)
    }
  },

  async enterAsPersona(personaId: string): Promise<void> {
    const { sessionToken } = await call('enterAsPersona', {
      requestId: Intention.once(),
      personaId,
      channel: Session.channel(),
    })
    try {
      await connect().User.become(sessionToken)
    } catch (fault) {
      throw toCallError(fault)
    }
  },

  /** The server no longer knows the session: it is forgotten here, and what was typed stays. */
  forget(): void {
    void connect().User.logOut()
  },

  /**
   * Tells the server (the SDK does not), then forgets the session and all that was kept for this user, even when the
   * server is out of reach. Settings of the phone stay, and so does another seat of the same origin.
   */
  async leave(): Promise<void> {
    try {
      await call('endSession', { requestId: Intention.once() })
    } finally {
      await connect().User.logOut()
      storage.removeAll(['saved:', 'draft:', 'intention:'])
    }
  },
}
