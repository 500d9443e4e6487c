import type { Measures } from '../ways/measures'
import type { Components } from './components'
import type { Engine, EngineNode } from './engine'

/** A page of the stack. */
export interface OpenPage {
  readonly route: string
  readonly node: EngineNode
  readonly place: HTMLElement
}

interface To {
  readonly url: string
  readonly delta?: number
  success?(result: object): void
  fail?(result: object): void
  complete?(result: object): void
}

interface Parts {
  readonly engine: Engine
  readonly components: Components
  readonly copy: (value: unknown) => unknown
  readonly tabs: readonly string[]
  readonly known: ReadonlySet<string>
  /** What a page's own code threw. */
  readonly fault: (fault: unknown) => void
  readonly measures: Measures
  /** The phone's clock, in ms. */
  readonly now: () => number
}

/** WeChat's limit of the stack. */
const DEEPEST = 10

/** The stack of pages, with the life of each as WeChat calls it: load, show, ready, hide, unload. */
export function createPageStack(parts: Parts) {
  const { engine, components, copy, tabs, known, fault, measures, now } = parts
  const stack: OpenPage[] = []
  const kept = new Map<string, OpenPage>()
  let opened = 0

  function life(page: OpenPage | undefined, name: string, ...args: unknown[]): void {
    const member = page?.node.instance[name]
    if (typeof member !== 'function') return
    try {
      member.apply(page?.node.instance, args)
    } catch (thrown) {
      fault(thrown)
    }
  }

  function open(url: string): void {
    const [path = '', text = ''] = url.replace(/^\//, '').split('?')
    if (!known.has(path)) throw new Error(`page "${path}" is not found`)
    // WeChat hands over parameters as they stand in the address, not decoded.
    const query = Object.fromEntries(
      text
        .split('&')
        .filter(Boolean)
        .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
    )
    opened += 1
    const { id } = components.page(path, opened)
    const node = engine.create(id)
    const page = node.instance
    const draw = page.setData
    page.setData = (data, done) => {
      const json = JSON.stringify(data)
      measures.draws.push({ bytes: Buffer.byteLength(json), at: now() })
      draw.call(page, JSON.parse(json), done)
      const { length } = node.dom.getElementsByTagName('*')
      measures.nodes[path] = Math.max(measures.nodes[path] ?? 0, length)
    }
    page.route = path
    page.__route__ = path
    page.options = copy(query) as Record<string, string>
    const place = engine.document.createElement('div')
    engine.document.body.appendChild(place)
    const entry: OpenPage = { route: path, node, place }
    stack.push(entry)
    node.attach(place)
    life(entry, 'onLoad', page.options)
    life(entry, 'onShow')
    life(entry, 'onReady')
  }

  function close(): void {
    const page = stack.pop()
    if (page) kept.delete(page.route)
    life(page, 'onUnload')
    page?.node.detach()
    page?.place.remove()
  }

  const front = () => stack.at(-1)

  /** The last page of the stack goes: a tab is hidden and lives on, any other page ends. */
  function leave(): void {
    const page = front()
    if (page && tabs.includes(page.route)) {
      stack.pop()
      life(page, 'onHide')
      page.place.remove()
      kept.set(page.route, page)
    } else close()
  }

  function closeAll(): void {
    for (const page of kept.values()) if (!stack.includes(page)) stack.push(page)
    kept.clear()
    while (stack.length > 0) close()
  }

  const route = (url: string) => url.replace(/^\//, '').split('?')[0] ?? ''

  /** Answers after this turn, as WeChat does, and with its sentence when it refuses. */
  function later(name: string, options: To, work: () => string | null): void {
    setTimeout(() => {
      let refused: string | null
      try {
        refused = work()
      } catch (thrown) {
        fault(thrown)
        refused = String(thrown)
      }
      const result = copy({ errMsg: refused === null ? `${name}:ok` : `${name}:fail ${refused}` }) as object
      if (refused === null) options.success?.(result)
      else {
        fault(new Error(`${name}: ${refused}`))
        options.fail?.(result)
      }
      options.complete?.(result)
    }, 0)
  }

  const isTab = (url: string) => tabs.includes(route(url))
  const members = {
    navigateTo: (to: To) =>
      later('navigateTo', to, () => {
        if (isTab(to.url)) return 'can not navigateTo a tabbar page'
        if (stack.length >= DEEPEST) return 'webview count limit exceed'
        life(front(), 'onHide')
        open(to.url)
        return null
      }),
    redirectTo: (to: To) =>
      later('redirectTo', to, () => {
        if (isTab(to.url)) return 'can not redirectTo a tabbar page'
        close()
        open(to.url)
        return null
      }),
    reLaunch: (to: To) =>
      later('reLaunch', to, () => {
        closeAll()
        open(to.url)
        return null
      }),
    switchTab: (to: To) =>
      later('switchTab', to, () => {
        if (!isTab(to.url)) return 'can not switch to no-tabBar page'
        if (front()?.route === route(to.url)) return null
        while (stack.length > 1) close()
        leave()
        const back = kept.get(route(to.url))
        if (!back) open(to.url)
        else {
          stack.push(back)
          engine.document.body.appendChild(back.place)
          life(back, 'onShow')
        }
        return null
      }),
    navigateBack: (to: To) =>
      later('navigateBack', to, () => {
        for (let steps = to?.delta ?? 1; steps > 0 && stack.length > 1; steps -= 1) close()
        life(front(), 'onShow')
        return null
      }),
  }
  return { members, open, closeAll, front, stack }
}
