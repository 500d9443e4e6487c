import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { transformAsync } from '@babel/core'
import { transform } from '@swc/core'

const CONFIG = fileURLToPath(new URL('../babel.config.js', import.meta.url))

const { browserslist } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

/** What Taro's plug-in for browsers rewrites: which of its functions are taken, and names as screen readers want them. */
const FOR_TARO = /['"]@tarojs\/taro['"]|\saria[A-Z]\w*=/

/** Lets a few plug-ins of Babel rewrite a source, and leaves its types, tags and age of language as they are. */
async function rewritten(source, filename, plugins) {
  const isTs = /\.tsx?$/.test(filename)
  const syntax = isTs ? (filename.endsWith('x') ? ['typescript', 'jsx'] : ['typescript']) : ['jsx']
  const { code } = await transformAsync(source, {
    filename,
    plugins,
    babelrc: false,
    configFile: CONFIG,
    parserOpts: { plugins: syntax },
  })
  return code
}

async function compiled(source, filename, plugins) {
  const text =
    plugins.length > 0 && FOR_TARO.test(source) ? await rewritten(source, filename, plugins) : source
  const parser = /\.tsx?$/.test(filename)
    ? { syntax: 'typescript', tsx: filename.endsWith('x') }
    : { syntax: 'ecmascript', jsx: true }
  const { code } = await transform(text, {
    filename,
    swcrc: false,
    configFile: false,
    isModule: 'unknown',
    env: { targets: browserslist },
    jsc: { parser, externalHelpers: true, transform: { react: { runtime: 'automatic' } } },
    module: { type: 'es6' },
  })
  return code
}

/**
 * Compiles for the phones that package.json names (`browserslist`), in the place of babel-loader and with its options, of which
 * only the plug-ins count: Taro's own for browsers is Babel's, and goes first over the few files that it concerns.
 */
export default function swcLoader(source) {
  const done = this.async()
  compiled(source, this.resourcePath, this.getOptions().plugins ?? []).then((code) => done(null, code), done)
}
