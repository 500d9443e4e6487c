import { watchNear } from './nearScreen'

type Seen = (entries: { isIntersecting: boolean; boundingClientRect: { height: number } }[]) => void
const observers = new Map<string, Seen>()

class Observer {
  constructor(private readonly onSeen: Seen) {}
  observe(element: Element) {
    observers.set(element.id, this.onSeen)
  }
  disconnect() {}
}

const IDS = ['a', 'b', 'c', 'd', 'e']
const WHOLES = ['one', 'two']
const near = new Map<string, boolean>()
let stops: (() => void)[] = []

beforeEach(() => {
  Object.assign(globalThis, { IntersectionObserver: Observer })
  const pieces = (ids: string[]) =>
    ids.map((id) => `<div id="${id}" class="windowed"><button id="${id}-row"></button></div>`).join('')
  document.body.innerHTML = `<button id="out"></button>
    <div id="one" class="windowed">${pieces(['a', 'b', 'c'])}</div>
    <div id="two" class="windowed">${pieces(['d', 'e'])}</div>`
  near.clear()
  stops = [...IDS, ...WHOLES].map((id) => watchNear(id, (isNear) => near.set(id, isNear)))
})
afterEach(() => {
  for (const stop of stops) stop()
  Reflect.deleteProperty(globalThis, 'IntersectionObserver')
})

const scrolled = (id: string, isIntersecting: boolean) =>
  observers.get(id)?.([{ isIntersecting, boundingClientRect: { height: 100 } }])
const drawn = () => IDS.filter((id) => near.get(id))
const drawnWholes = () => WHOLES.filter((id) => near.get(id))

test('what is scrolled away stays while it, or the piece beside it, has the focus', () => {
  document.getElementById('c-row')?.focus()
  for (const id of IDS) scrolled(id, false)
  expect(drawn()).toEqual(['b', 'c', 'd'])
  document.getElementById('d-row')?.focus()
  expect(drawn()).toEqual(['c', 'd', 'e'])
  document.getElementById('out')?.focus()
  expect(drawn()).toEqual([])
  scrolled('a', true)
  expect(drawn()).toEqual(['a'])
})

test('where nothing can be watched everything is drawn', () => {
  Reflect.deleteProperty(globalThis, 'IntersectionObserver')
  const seen: boolean[] = []
  watchNear('a', (isNear) => seen.push(isNear))
  expect(seen).toEqual([true])
})

test('what holds the piece with the focus, or the one beside it, stays as well', () => {
  document.getElementById('b-row')?.focus()
  for (const id of WHOLES) scrolled(id, false)
  expect(drawnWholes()).toEqual(['one'])
  document.getElementById('c-row')?.focus()
  expect(drawnWholes()).toEqual(['one', 'two'])
  document.getElementById('e-row')?.focus()
  expect(drawnWholes()).toEqual(['two'])
})
