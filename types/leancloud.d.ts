/** The part of leancloud-storage's minified bundles that this project uses. */
declare module 'leancloud-storage/dist/av-min.js' {
  interface LeanUser {
    id: string
    getSessionToken(): string
  }
  interface LeanFile {
    id: string
    save(options?: {
      onprogress?: (event: { percent: number }) => void
      sessionToken?: string
    }): Promise<LeanFile>
    url(): string
  }
  interface Lean {
    init(options: { appId: string; appKey: string; serverURL: string }): void
    setAdapters(adapters: object): void
    setRequestTimeout(milliseconds: number): void
    keepErrorRawMessage(keep: boolean): void
    Cloud: {
      run(name: string, params?: object): Promise<unknown>
      requestSmsCode(options: { mobilePhoneNumber: string }): Promise<unknown>
    }
    User: {
      current(): LeanUser | null
      become(sessionToken: string): Promise<LeanUser>
      logIn(username: string, password: string): Promise<LeanUser>
      logOut(): Promise<void>
      loginWithMiniApp(): Promise<LeanUser>
      signUpOrlogInWithMobilePhone(phone: string, code: string): Promise<LeanUser>
    }
    File: new (name: string, data: unknown, mimeType?: string) => LeanFile
  }
  const AV: Lean
  export default AV
}

declare module 'leancloud-storage/dist/av-core-min.js' {
  import AV from 'leancloud-storage/dist/av-min.js'
  export default AV
}
