import { AT_ONCE } from './inTurn'
import { watchNear } from './nearScreen'

type Seen = (
  entries: { target: Element; isIntersecting: boolean; boundingClientRect: Box; rootBounds: Box }[],
) => void
type Box = { top: number; bottom: number; height: number }
const box = (top: number, bottom: number): Box => ({ top, bottom, height: bottom - top })

const observers = new Map<string, Seen>()
let made = 0

class Observer {
  constructor(private readonly onSeen: Seen) {
    made += 1
  }
  observe(element: Element) {
    observers.set(element.id, this.onSeen)
  }
  unobserve(element: Element) {
    observers.delete(element.id)
  }
}

const IDS = ['a', 'b', 'c', 'd', 'e']
const WHOLES = ['one', 'two']
const near = new Map<string, boolean>()
const distances = new Map<string, number>()
let stops: (() => void)[] = []

beforeEach(() => {
  Object.assign(globalThis, { IntersectionObserver: Observer })
  const pieces = (ids: string[]) =>
    ids.map((id) => `<div id="${id}" class="windowed"><button id="${id}-row"></button></div>`).join('')
  document.body.innerHTML = `<button id="out"></button>
    <div id="one" class="windowed">${pieces(['a', 'b', 'c'])}</div>
    <div id="two" class="windowed">${pieces(['d', 'e'])}</div>`
  near.clear()
  stops = [...IDS, ...WHOLES].map((id) =>
    watchNear(id, (isNear, _height, distance) => {
      near.set(id, isNear)
      distances.set(id, distance)
    }),
  )
})
afterEach(() => {
  for (const stop of stops) stop()
  Reflect.deleteProperty(globalThis, 'IntersectionObserver')
})

/** The screen is 800 high, what is near reaches 300 beyond it. */
const scrolled = (id: string, isIntersecting: boolean, place = box(0, 100)) =>
  observers.get(id)?.([
    {
      target: document.getElementById(id) ?? document.body,
      isIntersecting,
      boundingClientRect: place,
      rootBounds: box(-300, 1100),
    },
  ])
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

test('one observer serves all pieces of a page, and tells how far from the screen each is', () => {
  expect(made).toBe(1)
  scrolled('a', true, box(-250, -50))
  scrolled('b', true, box(-50, 150))
  scrolled('c', true, box(900, 1000))
  expect([...'abc'].map((id) => distances.get(id))).toEqual([50, 0, 100])
  document.getElementById('e-row')?.focus()
  expect(distances.get('e')).toBe(AT_ONCE)
})
