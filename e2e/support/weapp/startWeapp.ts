import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Measures } from '../ways/measures'
import { PHOTO } from '../ways/photo'
import { createComponents, type Definition } from './components'
import { loadEngine, type PageInstance } from './engine'
import { createNetwork, type Network } from './network'
import { createPageStack, type OpenPage } from './pageStack'
import { createRealm } from './realm'
import { createWx, type LaunchOptions, type PhoneEvents } from './wx'

export interface StartOptions {
  /** The bundle; by default dist/weapp. */
  readonly folder?: string
  readonly productUrl: string
  /** The code that `wx.login` answers; in the sandbox `sandbox:<openid>`. */
  readonly logInCode?: string
  /** What its storage holds from before. */
  readonly kept?: Readonly<Record<string, string>>
  /** What the mini-program is opened by: a scanned link or code brings `q` or `scene`. */
  readonly query?: Readonly<Record<string, string>>
  /** The page that opens, with parameters as in a card that was sent to a chat. */
  readonly path?: string
}

/** A mini-program that runs. */
export interface Weapp {
  readonly network: Network
  readonly events: PhoneEvents
  /** Everything that its code threw or complained of. */
  readonly faults: string[]
  readonly measures: Measures
  front(): OpenPage
  routes(): string[]
  /** WeChat's button that leads to the first page from anywhere. */
  home(): void
  /** The phone's clock runs on by `ms` at once. */
  skip(ms: number): void
  end(): void
}

interface AppJson {
  readonly pages: readonly string[]
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[]
  readonly tabBar?: { readonly list: readonly { readonly pagePath: string }[] }
}

const DIST = join(__dirname, '..', '..', '..', 'dist', 'weapp')

/** Starts the built mini-program: the logic in a bare realm, its pages on WeChat's own compiler and component engine. */
export function startWeapp(options: StartOptions): Weapp {
  const folder = options.folder ?? DIST
  const json: AppJson = JSON.parse(readFileSync(join(folder, 'app.json'), 'utf8'))
  const engine = loadEngine()
  const faults: string[] = []
  const fault = (thrown: unknown) => {
    faults.push(thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown))
  }
  const measures: Measures = { draws: [], nodes: {} }
  const known = new Set([
    ...json.pages,
    ...(json.subPackages ?? []).flatMap(({ root, pages: inner }) => inner.map((page) => `${root}/${page}`)),
  ])
  const path = options.path ?? json.pages[0] ?? ''
  const launch: LaunchOptions = {
    path,
    query: options.query ?? {},
    scene: options.query?.scene ? 1047 : options.query?.q ? 1011 : 1001,
  }

  // The realm and what it is given need each other: whatever copies does so after the realm is there.
  const copy = (value: unknown): unknown => realm.copy(value)
  const network = createNetwork(options.productUrl, copy, new Map([[PHOTO.path, PHOTO.bytes()]]))
  const { members, events } = createWx({
    network,
    logInCode: () => options.logInCode ?? '',
    launch,
    kept: options.kept ?? {},
    copy,
  })
  const components = createComponents(folder, engine, engine.compile(folder), () => realm)
  const pages = createPageStack({
    engine,
    components,
    copy,
    fault,
    measures,
    now: () => realm.now(),
    tabs: json.tabBar?.list.map(({ pagePath }) => pagePath) ?? [],
    known,
  })
  const app: Record<string, unknown> = {}
  const complain = (...words: unknown[]) => faults.push(words.map(String).join(' ').slice(0, 600))
  const quiet = () => undefined
  const realm = createRealm(folder, [
    ['wx', { ...members, ...pages.members }],
    ['console', { log: quiet, info: quiet, debug: quiet, warn: quiet, error: complain }],
    ['App', (definition: Definition) => Object.assign(app, definition)],
    ['Page', components.defined],
    ['Component', components.defined],
    ['Behavior', engine.behavior],
    ['getApp', () => app],
    ['getCurrentPages', (): PageInstance[] => pages.stack.map(({ node }) => node.instance)],
  ])

  const rejected = (thrown: unknown) => fault(thrown)
  process.on('unhandledRejection', rejected)
  realm.load('app')
  for (const name of ['onLaunch', 'onShow']) {
    const member = app[name]
    if (typeof member === 'function') member.call(app, copy(launch))
  }
  const query = Object.entries(launch.query)
    .map(([key, value]) => `${key}=${value}`)
    .join('&')
  if (!known.has(path.split('?')[0] ?? '')) events.pageNotFound(path)
  else pages.open(query === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${query}`)

  return {
    network,
    events,
    faults,
    measures,
    front() {
      const page = pages.front()
      if (!page) throw new Error('no page is open')
      return page
    },
    routes: () => pages.stack.map(({ route }) => route),
    home: () => pages.members.reLaunch({ url: json.pages[0] ?? '' }),
    skip: realm.skip,
    end() {
      pages.closeAll()
      realm.end()
      process.off('unhandledRejection', rejected)
    },
  }
}
