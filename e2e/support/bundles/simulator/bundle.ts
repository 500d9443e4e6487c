import type { Measures } from '../../ways/measures'
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
  var start: {
    platform: 'weapp' | 'alipay'
    query: Record<string, string>
    logInCode: string
    /** What the phone's storage holds from before. */
    kept: Record<string, string>
    /** The one photo in the album; its bytes in base64. */
    photo: { path: string; width: number; height: number; bytes: string }
  }
  /** What tests look into. */
  var simulator: {
    routes(): string[]
    /** The button of the platform that leads to the first page from anywhere. */
    home(): void
    measures: Measures
    faults: string[]
  }
}
