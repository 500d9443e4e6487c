import { AT_ONCE, inTurn, LAST, outOfTurn } from './inTurn'

let done: string[] = []
const change = (id: string, distance: number) => inTurn(id, distance, () => done.push(id))
/** What is done in the next frame. */
function frame(): string[] {
  done = []
  jest.advanceTimersByTime(20)
  return done
}

beforeEach(() => {
  jest.useFakeTimers()
  done = []
})
afterEach(() => jest.useRealTimers())

test('what comes is drawn one a frame, the nearest first, and as much goes', () => {
  change('far', 200)
  change('gone', LAST)
  change('gone too', LAST)
  change('seen', 0)
  change('gone last', LAST)
  expect(done).toEqual([])
  expect(frame()).toEqual(['seen', 'gone'])
  expect(frame()).toEqual(['far', 'gone too'])
  expect(frame()).toEqual(['gone last'])
  expect(frame()).toEqual([])
})

test('what may not wait is done at once, and its waiting change with it', () => {
  change('focused', LAST)
  change('focused', AT_ONCE)
  expect(done).toEqual(['focused'])
  expect(frame()).toEqual([])
})

test('a later change of the same replaces the waiting one, and one that is needed no longer is forgotten', () => {
  change('a', LAST)
  inTurn('a', 0, () => done.push('a again'))
  change('b', 10)
  outOfTurn('b')
  expect(frame()).toEqual(['a again'])
  expect(frame()).toEqual([])
})
