import type { GeneratorTemplate } from './engine'

export interface PageJson {
  readonly usingComponents?: Readonly<Record<string, string>>
}

/** What compile.ts made of the built mini-program. */
export interface Bundle {
  readonly js: Readonly<Record<string, string>>
  readonly json: Readonly<Record<string, PageJson>> & {
    readonly app: {
      readonly pages: readonly string[]
      /** `list` on WeChat, `items` on Alipay. */
      readonly tabBar?: Partial<Record<'list' | 'items', readonly { readonly pagePath: string }[]>>
    }
  }
  readonly css: Readonly<Record<string, string>>
  readonly tags: Readonly<Record<string, GeneratorTemplate>>
  readonly templates: Readonly<Record<string, GeneratorTemplate>>
}

declare global {
  var bundle: Bundle
  /** How the mini-program is started; set before the simulator runs. */
  var start: { platform: 'weapp' | 'alipay'; query: Record<string, string>; logInCode: string }
  /** What tests look into. */
  var simulator: {
    routes(): string[]
    /** How many nodes the page in front has. */
    nodes(): number
    /** The bytes of every `setData` so far. */
    sizes: number[]
    faults: string[]
  }
}
