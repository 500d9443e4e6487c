import path from 'node:path'

/** The parts of webpack-chain that are used here. */
interface Chain {
  module: {
    rule(name: string): {
      use(name: string): { loader(path: string): unknown }
      parser(options: object): unknown
      test(pattern: RegExp): { parser(options: object): unknown }
    }
  }
  plugin(name: string): { use(plugin: new () => object): unknown }
  performance: { hints(value: boolean): unknown }
}

/** SWC in the place of Babel, which took half the time of a build. */
export function compileBySwc(chain: Chain): void {
  chain.module.rule('script').use('babelLoader').loader(path.join(__dirname, 'swcLoader.mjs'))
}

/** What is imported later comes with the page that wants it: a mini-program can fetch no script by itself. */
export function importAtOnce(chain: Chain): void {
  chain.module.rule('script').parser({ dynamicImportMode: 'eager' })
}

interface Compilation {
  hooks: { statsNormalize: { tap(name: string, work: (options: object) => void): void } }
}
interface Compiler {
  hooks: { thisCompilation: { tap(name: string, work: (compilation: Compilation) => void): void } }
}

const WANTED = { all: false, errors: true, warnings: true, errorDetails: true, children: true }

/** Of a report on every module and file, which takes seconds, Taro reads the errors and warnings. */
class ShortReport {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('ShortReport', (compilation) => {
      compilation.hooks.statsNormalize.tap('ShortReport', (options) => void Object.assign(options, WANTED))
    })
  }
}

/** Nothing is said of a build but what is wrong with it; sizes have budgets of their own (scripts/lib/budgets.mjs). */
export function reportFaults(chain: Chain): void {
  chain.performance.hints(false)
  chain.plugin('shortReport').use(ShortReport)
}

/** Taro's own components without a plain element of HTML, which config/without/tabbar.js leaves out. */
const OF_TARO = /[\\/]@tarojs[\\/](components|components-react|taro-h5)[\\/]/

/** They name each of those custom elements, and webpack would warn of each, though pages take none of them. */
export function allowLeftOut(chain: Chain): void {
  chain.module.rule('leftOut').test(OF_TARO).parser({ exportsPresence: false })
}
