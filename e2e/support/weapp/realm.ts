import { readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { createContext, runInContext, Script } from 'node:vm'
import { createTimers } from './timers'

/** The logic layer: the bundle's JavaScript in a realm of its own, with what WeChat gives it and nothing of a browser. */
export interface Realm {
  /** Runs a file of the bundle once, as `require` does; `file` is relative to the bundle. */
  load(file: string): unknown
  /** A copy made of the realm's own objects: nothing but JSON crosses between the layers. */
  copy(value: unknown): unknown
  /** The phone's clock, in ms. */
  now(): number
  /** The phone's clock runs on by `ms` at once: timers that fall into it fire, later ones come so much earlier. */
  skip(ms: number): void
  /** Lets no timer fire any more. */
  end(): void
}

type Loaded = { exports: unknown }
type Module = (this: undefined, module: Loaded, exports: unknown, require: (path: string) => unknown) => void

const scripts = new Map<string, Script>()

/** A file of the bundle as a script, parsed once for all phones of a test file. */
function scriptOf(source: string, filename: string): Script {
  const known = scripts.get(source)
  const script = known ?? new Script(`(function(module,exports,require){${source}\n})`, { filename })
  scripts.set(source, script)
  return script
}

/**
 * @param folder of the bundle
 * @param members what WeChat's logic layer has: wx, App, Page, Component, getApp … There is no window, document,
 *   localStorage or fetch: a stray one is a ReferenceError, as on a phone.
 */
export function createRealm(folder: string, members: readonly (readonly [string, unknown])[]): Realm {
  const time = createTimers()
  const globals: Record<string, unknown> = { ...Object.fromEntries(members), ...time.members }
  globals.global = globals
  const context = createContext(globals)
  const files = new Map<string, Loaded>()

  function load(path: string): unknown {
    const file = normalize(path.endsWith('.js') ? path : `${path}.js`)
    const known = files.get(file)
    if (known) return known.exports
    const loaded: Loaded = { exports: {} }
    files.set(file, loaded)
    const source = readFileSync(join(folder, file), 'utf8')
    const run: Module = scriptOf(source, file).runInContext(context)
    run.call(undefined, loaded, loaded.exports, (next) => load(join(dirname(file), next)))
    return loaded.exports
  }

  const setClock: (now: () => number) => void = runInContext('(now) => { Date.now = now }', context)
  setClock(time.now)
  const parse: (text: string) => unknown = runInContext('JSON.parse', context)
  return {
    load,
    copy: (value) => (value === undefined ? undefined : parse(JSON.stringify(value))),
    now: time.now,
    skip: time.skip,
    end: time.end,
  }
}
