import type { Measures } from '../../ways/measures'
import { addStyles, type createEngine, type PageCaller } from './engine'

interface Open {
  readonly route: string
  readonly page: PageCaller
  readonly element: HTMLElement
  readonly end: () => void
}

interface To {
  readonly url: string
  readonly delta?: number
  success?(result: object): void
  complete?(result: object): void
}

const routeOf = (url: string) => url.replace(/^\//, '').split('?')[0] ?? ''

/** The stack of pages, each with its life as the vendors call it. Tabs live on while another is in front. */
export function createStack({ createRoot }: ReturnType<typeof createEngine>, load: (path: string) => void) {
  const stack: Open[] = []
  const kept = new Map<string, Open>()
  const measures: Measures = { draws: [], nodes: {} }
  const { list, items } = globalThis.bundle.json.app.tabBar ?? {}
  const tabs = (list ?? items ?? []).map(({ pagePath }) => pagePath)

  const life = (open: Open | undefined, name: string, ...args: unknown[]) => {
    const member = open?.page[name]
    if (typeof member === 'function') member.apply(open?.page, args)
  }
  const front = () => stack.at(-1)
  const hide = (open: Open | undefined) => {
    life(open, 'onHide')
    if (open) open.element.style.display = 'none'
  }
  const show = (open: Open | undefined) => {
    if (open) open.element.style.display = ''
    life(open, 'onShow')
  }

  function open(url: string): void {
    const route = routeOf(url)
    const query = Object.fromEntries(
      (url.split('?')[1] ?? '')
        .split('&')
        .filter(Boolean)
        .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
    )
    load(route)
    addStyles(route)
    const root = createRoot(route)
    const page = root.get()
    page.route = route
    page.__route__ = route
    page.options = query
    const placeholder = document.createElement('div')
    document.body.append(placeholder)
    root.attach(document.body, placeholder)
    const element = root.getComponent().getBackendElement()
    const draw = page.setData.bind(page)
    page.setData = (data, done) => {
      const json = JSON.stringify(data)
      measures.draws.push({ bytes: new TextEncoder().encode(json).length, at: Date.now() })
      draw(JSON.parse(json), done)
      const { length } = element.querySelectorAll('*')
      measures.nodes[route] = Math.max(measures.nodes[route] ?? 0, length)
    }
    const opened: Open = {
      route,
      page,
      element,
      end: () => {
        element.remove()
        root.release()
      },
    }
    stack.push(opened)
    life(opened, 'onLoad', query)
    life(opened, 'onShow')
    life(opened, 'onReady')
  }

  function close(): void {
    const closed = stack.pop()
    life(closed, 'onUnload')
    closed?.end()
  }

  function switchTab(url: string): void {
    while (stack.length > 1) close()
    const before = stack[0]
    if (before?.route !== routeOf(url)) {
      if (before && tabs.includes(before.route)) {
        hide(before)
        kept.set(before.route, before)
        stack.pop()
      } else close()
      const back = kept.get(routeOf(url))
      if (back) stack.push(back)
      else {
        open(url)
        return
      }
    }
    show(front())
  }

  const later =
    (name: string, work: (to: To) => void) =>
    (to: To = { url: '' }) => {
      setTimeout(() => {
        work(to)
        to.success?.({ errMsg: `${name}:ok` })
        to.complete?.({ errMsg: `${name}:ok` })
      }, 0)
    }

  const members = {
    navigateTo: later('navigateTo', ({ url }) => {
      hide(front())
      open(url)
    }),
    redirectTo: later('redirectTo', ({ url }) => {
      close()
      open(url)
    }),
    reLaunch: later('reLaunch', ({ url }) => {
      while (stack.length > 0) close()
      open(url)
    }),
    switchTab: later('switchTab', ({ url }) => switchTab(url)),
    navigateBack: later('navigateBack', ({ delta = 1 }) => {
      for (let steps = delta; steps > 0 && stack.length > 1; steps -= 1) close()
      show(front())
    }),
  }
  return { members, open, stack, measures }
}
