import './bundle'
import { addStyles, createEngine } from './engine'
import { createMembers } from './members'
import { createStack } from './stack'

/** Not there in the logic layer of a mini-program: a stray use finds nothing. */
const ABSENT = ['window', 'document', 'self', 'globalThis', 'fetch', 'XMLHttpRequest', 'localStorage']
ABSENT.push('location', 'WebSocket')

type Definition = Record<string, unknown>
type Defines = Record<'Page' | 'Component' | 'Behavior', (definition: Definition) => unknown>

const { bundle, start } = globalThis
const faults: string[] = []
addEventListener('error', ({ message }) => faults.push(message))
addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)))
// WeChat's input tells its value in detail; the browser's in its target.
addEventListener(
  'input',
  (event) => {
    if (event.target instanceof HTMLInputElement) Object.assign(event, { value: event.target.value })
  },
  true,
)

const engine = createEngine()
const app: Definition = {}
const nowhere: Defines = { Page: () => undefined, Component: () => undefined, Behavior: () => undefined }
let defines = nowhere

const normal = (path: string): string => {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}
const folderOf = (path: string) => path.split('/').slice(0, -1).join('/')

const modules = new Map<string, { exports: unknown }>()
function run(path: string): unknown {
  const file = normal(path).replace(/\.js$/, '')
  const known = modules.get(file)
  if (known) return known.exports
  const module = { exports: {} as unknown }
  modules.set(file, module)
  const given: Record<string, unknown> = {
    module,
    exports: module.exports,
    require: (next: string) => run(`${folderOf(file)}/${next}`),
    ...logic,
    global: logic,
  }
  for (const name of ABSENT) given[name] = undefined
  new Function(...Object.keys(given), `${bundle.js[file]}\n//# sourceURL=bundle/${file}.js`).call(
    undefined,
    ...Object.values(given),
  )
  return module.exports
}

const loaded = new Set<string>()
function load(path: string): void {
  if (loaded.has(path)) return
  loaded.add(path)
  for (const place of Object.values(bundle.json[path]?.usingComponents ?? {})) {
    load(place.startsWith('/') ? place.slice(1) : normal(`${folderOf(path)}/${place}`))
  }
  engine.space.componentEnv(path, (env) => {
    defines = env
    run(path)
    defines = nowhere
  })
}

const pages = createStack(engine, load)
const members = { ...createMembers(start), ...pages.members }
const logic: Definition = {
  [start.platform === 'weapp' ? 'wx' : 'my']: members,
  App: (definition: Definition) => Object.assign(app, definition),
  Page: (definition: Definition) => defines.Page(definition),
  Component: (definition: Definition) => defines.Component(definition),
  Behavior: (definition: Definition) => defines.Behavior(definition),
  getApp: () => app,
  getCurrentPages: () => pages.stack.map(({ page }) => page),
}

globalThis.simulator = {
  routes: () => pages.stack.map(({ route }) => route),
  home: () => pages.members.reLaunch({ url: bundle.json.app.pages[0] ?? '' }),
  measures: pages.measures,
  faults,
}
addStyles('app')
run('app')
const launch = members.getLaunchOptionsSync()
for (const name of ['onLaunch', 'onShow']) {
  const member = app[name]
  if (typeof member === 'function') member.call(app, launch)
}
// WeChat gives what was scanned to the first page, too; Alipay to the app alone.
const query = Object.entries(start.platform === 'weapp' ? start.query : {})
  .map(([key, value]) => `${key}=${value}`)
  .join('&')
pages.open(`${launch.path}${query === '' ? '' : `?${query}`}`)
