// H5: what a page needs at once goes out by itself; the SDK, a fourth of all scripts, comes when somebody signs in or
// sends a photo. Both keep the user in the same place of the browser's storage.
import type SDK from 'leancloud-storage/dist/av-min.js'
import { callFunction } from './browser/functionCall'
import { forgetKeptUser, type KeptUser, readKeptUser } from './browser/keptUser'

type Sdk = typeof SDK
type InitOptions = Parameters<Sdk['init']>[0]

let settings: InitOptions = { appId: '', appKey: '', serverURL: '' }
let timeoutMs = 0
let rawMessages = false
/** undefined: the storage was not looked into yet. Another tab may sign in as somebody else: this one stays. */
let user: KeptUser | null | undefined
let loading: Promise<Sdk> | null = null

/** The SDK, set up; asked for once, and again after its script did not come. */
function sdk(): Promise<Sdk> {
  loading ??= import('leancloud-storage/dist/av-min.js').then(
    ({ default: loaded }) => {
      loaded.init(settings)
      loaded.setRequestTimeout(timeoutMs)
      loaded.keepErrorRawMessage(rawMessages)
      return loaded
    },
    (fault: unknown) => {
      loading = null
      throw fault
    },
  )
  return loading
}

function current(): KeptUser | null {
  if (user === undefined) user = readKeptUser(settings.appId)
  return user
}

/** A log-in by the SDK, after which this browser's user is its user. */
async function enter(
  by: (loaded: Sdk) => Promise<{ id: string; getSessionToken(): string }>,
): Promise<KeptUser> {
  const entered = await by(await sdk())
  user = { id: entered.id, sessionToken: entered.getSessionToken() }
  return user
}

/** A photo to be sent; `save` sends it in the name of this page's user. */
class File {
  constructor(
    private readonly name: string,
    private readonly data: unknown,
  ) {}

  async save(options: { onprogress?: (event: { percent: number }) => void } = {}): Promise<{ id: string }> {
    const loaded = await sdk()
    return new loaded.File(this.name, this.data).save({ ...options, sessionToken: current()?.sessionToken })
  }
}

const AV = {
  init(options: InitOptions): void {
    settings = options
    user = undefined
  },
  setRequestTimeout(milliseconds: number): void {
    timeoutMs = milliseconds
  },
  keepErrorRawMessage(keep: boolean): void {
    rawMessages = keep
  },
  Cloud: {
    run: (name: string, params?: object): Promise<unknown> =>
      callFunction(name, params, { ...settings, timeoutMs, sessionToken: current()?.sessionToken ?? null }),
    requestSmsCode: async (options: { mobilePhoneNumber: string }): Promise<unknown> =>
      (await sdk()).Cloud.requestSmsCode(options),
  },
  User: {
    current,
    become: (sessionToken: string) => enter((loaded) => loaded.User.become(sessionToken)),
    logIn: (name: string, password: string) => enter((loaded) => loaded.User.logIn(name, password)),
    loginWithMiniApp: () => enter((loaded) => loaded.User.loginWithMiniApp()),
    signUpOrlogInWithMobilePhone: (phone: string, code: string) =>
      enter((loaded) => loaded.User.signUpOrlogInWithMobilePhone(phone, code)),
    async logOut(): Promise<void> {
      const left = current()
      user = null
      const putBack = forgetKeptUser(settings.appId, left?.sessionToken ?? null)
      if (loading !== null) await (await loading).User.logOut()
      putBack()
    },
  },
  File,
}

export default AV
