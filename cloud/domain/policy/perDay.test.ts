import { perDay } from './perDay'
import type { PolicyBook } from './types'

const book = (name: string) => ({ name }) as unknown as PolicyBook & { name: string }

test('what a book says of a region on a day is read once, and never of another book, region or day', () => {
  const asked: string[] = []
  const rules = perDay((of, region, day) => {
    asked.push(`${(of as PolicyBook & { name: string }).name} ${region} ${day}`)
    return { region, day }
  })
  const [one, other] = [book('one'), book('other')]
  const first = rules(one, '110000', '2026-11-22')
  expect(rules(one, '110000', '2026-11-22')).toBe(first)
  rules(one, '110000', '2026-11-23')
  rules(one, '310000', '2026-11-22')
  rules(other, '110000', '2026-11-22')
  expect(asked).toEqual([
    'one 110000 2026-11-22',
    'one 110000 2026-11-23',
    'one 310000 2026-11-22',
    'other 110000 2026-11-22',
  ])
})

test('a stream of odd dates does not fill the memory: what was kept is read again', () => {
  let reads = 0
  const rules = perDay(() => ++reads)
  const kept = book('one')
  for (let day = 0; day <= 5_000; day++) rules(kept, '110000', `${day}`)
  expect(rules(kept, '110000', '0')).toBe(5_002)
})
