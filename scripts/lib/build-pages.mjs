import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync, constants as zlib } from 'node:zlib'
import { hashOf, inProject, readText } from './project.mjs'
import { bin, run } from './run.mjs'

const SOURCES = [
  'src',
  'config',
  'cloud/contract',
  'types',
  'tsconfig.json',
  'babel.config.js',
  'package.json',
  'package-lock.json',
]

function* filesUnder(folder) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) yield* filesUnder(path)
    else yield path
  }
}

/** A twelfth smaller than gzip; the highest level brings 8 % more and takes ten times as long. */
const BROTLI = { params: { [zlib.BROTLI_PARAM_QUALITY]: 9 } }

/** Texts go out compressed; compressing once here spares the host from doing it at every request. */
function precompress(folder) {
  for (const file of [...filesUnder(folder)]) {
    if (!/\.(js|css|html|json|svg)$/.test(file)) continue
    const content = readFileSync(file)
    writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }))
    writeFileSync(`${file}.br`, brotliCompressSync(content, BROTLI))
  }
}

/**
 * Builds the pages for a platform (h5, weapp, alipay) unless dist/<platform> was built from these very sources.
 * Answers whether it had to build.
 */
export async function buildPages(platform, { quiet = true } = {}) {
  const out = inProject('dist', platform)
  const stamp = join(out, '.built-from')
  const sources = hashOf(...SOURCES)
  if (existsSync(out) && readText(stamp) === sources) return false
  const { code, output } = await run(bin('taro'), ['build', '--type', platform], {
    show: !quiet,
    env: { NODE_ENV: 'production', BROWSERSLIST_IGNORE_OLD_DATA: '1' },
  })
  if (code !== 0 || !existsSync(join(out, platform === 'h5' ? 'index.html' : 'app.json'))) {
    throw new Error(`The ${platform} build failed:\n${output.slice(-4000)}`)
  }
  if (platform === 'h5') precompress(out)
  writeFileSync(stamp, sources)
  return true
}
