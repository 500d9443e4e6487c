/**
 * How the H5 bundle is cut. Each page is a chunk of its own; what at least two pages need is loaded once; the
 * LeanCloud SDK, which changes least, is apart; a library used by one page stays with that page.
 */
export const h5Chunks = {
  chunks: 'all' as const,
  maxInitialRequests: 12,
  cacheGroups: {
    default: false as const,
    defaultVendors: false as const,
    framework: {
      name: 'framework',
      test: /[\\/]node_modules[\\/](react|react-dom|scheduler|@tarojs[\\/](?!components-react))/,
      chunks: 'initial' as const,
      priority: 30,
    },
    leancloud: {
      name: 'leancloud',
      test: /[\\/]node_modules[\\/]leancloud-storage[\\/]/,
      priority: 40,
      enforce: true,
    },
    codes: { name: 'codes', test: /[\\/]node_modules[\\/](jsbarcode|uqr)[\\/]/, priority: 40, enforce: true },
    common: { name: 'common', minChunks: 2, priority: 10, enforce: true },
  },
}

/** The part of webpack-chain that is used here. */
interface Chain {
  module: { rule(name: string): { test(pattern: RegExp): { set(key: string, value: boolean): unknown } } }
}

/** A page that takes one component out of src/components takes that one's code and style, not those of all. */
export function leaveOutUnused(chain: Chain): void {
  chain.module
    .rule('componentsWithoutSideEffects')
    .test(/[\\/]src[\\/]components[\\/].*\.tsx?$/)
    .set('sideEffects', false)
}
