import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { inProject } from './project.mjs'

const KB = 1024

function sizeOf(path) {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.size
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0)
}

const withoutOurs = (name) => name !== '.built-from'

/** WeChat and Alipay load the main package first, then a sub-package when one of its pages is opened. */
function miniProgram(platform) {
  const dist = inProject('dist', platform)
  const app = JSON.parse(readFileSync(join(dist, 'app.json'), 'utf8'))
  const packages = (app.subPackages ?? app.subpackages ?? []).map((entry) => entry.root.replace(/\/$/, ''))
  const sub = packages.map((root) => ({
    what: `${platform} sub-package ${root}`,
    size: sizeOf(join(dist, root)),
  }))
  const all = readdirSync(dist)
    .filter(withoutOurs)
    .reduce((sum, name) => sum + sizeOf(join(dist, name)), 0)
  const main = {
    what: `${platform} main package`,
    size: all - sub.reduce((sum, entry) => sum + entry.size, 0),
  }
  return [main, ...sub].map((entry) => ({ ...entry, limit: 1024 * KB }))
}

const FIRST_PAGE = '/pages/code/index'

/** The files that index.html has a browser fetch for a page (config/preload.ts). */
function filesOfPage(html, address) {
  const [, pages, files] = /\}\)\((\{.*\}),(\[.*\])\)<\/script>/.exec(html) ?? []
  const needed = pages === undefined ? undefined : JSON.parse(pages)[address]
  if (needed === undefined) throw new Error(`index.html does not know the files of ${address}.`)
  const names = JSON.parse(files)
  return needed.map((place) => names[place])
}

/** What the browser must load before the code page stands: scripts and styles that index.html names for it. */
function firstLoad() {
  const dist = inProject('dist', 'h5')
  const html = readFileSync(join(dist, 'index.html'), 'utf8')
  const named = [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map((match) => match[1])
  const size = [
    html,
    ...[...named, ...filesOfPage(html, FIRST_PAGE)].map((name) => readFileSync(join(dist, name))),
  ].reduce((sum, content) => sum + gzipSync(content).length, 0)
  return [{ what: 'h5 first load, gzipped', size, limit: 350 * KB }]
}

/** The weights of a build as lines to print, and a sentence for each that passes its limit. */
export function checkBudgets(platform) {
  const weights = platform === 'h5' ? firstLoad() : miniProgram(platform)
  const text = ({ what, size, limit }) => `${what}: ${Math.round(size / KB)} KB of ${limit / KB} KB`
  return {
    weights: weights.map(text),
    faults: weights.filter(({ size, limit }) => size > limit).map((weight) => `Over budget: ${text(weight)}`),
  }
}
