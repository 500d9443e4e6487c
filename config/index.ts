import path from 'node:path'
import { defineConfig } from '@tarojs/cli'
import { h5Chunks, leaveOutUnused } from './chunks'
import { allowLeftOut, compileBySwc, importAtOnce, reportFaults } from './compile'
import { minifyBySwc } from './minify'
import { PreloadPages } from './preload'

const root = path.resolve(__dirname, '..')
/** What lies outside src/ and is compiled with it. */
const compile = { include: [path.join(root, 'cloud/contract')] }

/** Posters and counters show short addresses; each opens its page. */
const SHORT_ADDRESSES = {
  '/packages/terminal/index/index': '/terminal',
  '/packages/clerk/index/index': '/clerk',
  '/packages/policy/index/index': '/policy',
  '/packages/stage/index/index': '/stage',
  '/packages/poster/index/index': '/poster',
  '/pages/gallery/index': '/gallery',
}

/**
 * One build for three targets: `taro build --type weapp|alipay|h5`, into dist/<target>.
 * A px in our styles is one device-independent pixel everywhere: nothing is scaled with the width of the
 * screen, because text that shrinks on a small phone could not keep the least size of the elder mode.
 */
export default defineConfig<'webpack5'>({
  projectName: 'qinqing-yibao',
  date: '2026-11-22',
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 2.34 / 2, 750: 1, 828: 1.81 / 2 },
  sourceRoot: 'src',
  // OUT_ROOT lets two builds of one target stand beside each other.
  outputRoot: process.env.OUT_ROOT ?? `dist/${process.env.TARO_ENV}`,
  alias: { '@': path.join(root, 'src'), '@contract': path.join(root, 'cloud/contract') },
  plugins: [path.join(__dirname, 'ariaPlugin.ts')],
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  // Keeping webpack's cache takes a quarter of a build, for which a fresh clone has no use; and a second build of a mini-program
  // out of it was seen to lack modules that two sub-packages share.
  cache: { enable: false },
  logger: { quiet: true, stats: false },
  defineConstants: {
    // Where the cloud functions are. Empty on H5: the host that serves the page. A mini-program has no such host.
    SERVER_URL: JSON.stringify(
      process.env.SERVER_URL ?? (process.env.TARO_ENV === 'h5' ? '' : 'http://127.0.0.1:8787'),
    ),
  },
  mini: {
    compile,
    webpackChain: (chain) => {
      leaveOutUnused(chain)
      compileBySwc(chain)
      importAtOnce(chain)
      minifyBySwc(chain)
      reportFaults(chain)
    },
    postcss: { pxtransform: { enable: false, config: {} } },
    miniCssExtractPluginOption: { ignoreOrder: true },
  },
  h5: {
    compile,
    publicPath: '/',
    staticDirectory: 'static',
    useHtmlComponents: true,
    esnextModules: ['@nutui'],
    router: {
      mode: 'browser',
      customRoutes: SHORT_ADDRESSES,
    },
    webpackChain: (chain) => {
      chain.optimization.splitChunks(h5Chunks)
      compileBySwc(chain)
      minifyBySwc(chain)
      leaveOutUnused(chain)
      allowLeftOut(chain)
      reportFaults(chain)
      chain.resolve.alias.set(
        '@tarojs/components/dist/components$',
        path.join(__dirname, 'without/tabbar.js'),
      )
      chain.plugin('preloadPages').use(PreloadPages, [SHORT_ADDRESSES])
    },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[chunkhash:8].js' },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[chunkhash:8].css',
    },
    postcss: {
      autoprefixer: { enable: true, config: {} },
      pxtransform: { enable: false, config: { designWidth: 375 } },
      // Would turn our <button> into <taro-button-core>: the H5 build uses plain HTML elements.
      htmltransform: { enable: false, config: { removeCursorStyle: false } },
    },
  },
})
