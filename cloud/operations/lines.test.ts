import fc from 'fast-check'
import { linesOf } from './lines'

async function linesIn(bytes: Uint8Array, cuts: readonly number[]): Promise<string[]> {
  const ends = [...new Set([...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length])].sort(
    (a, b) => a - b,
  )
  async function* chunks() {
    for (const [place, end] of ends.entries()) yield bytes.subarray(ends[place - 1] ?? 0, end)
  }
  const lines: string[] = []
  for await (const line of linesOf(chunks())) lines.push(line)
  return lines
}

const line = fc.string({ unit: fc.constantFrom('a', '"', '陈', '𠮷', '\r') })

test('lines come out as they went in, wherever the stream was cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(line),
      fc.string({ unit: fc.constantFrom('b', '静'), minLength: 1 }),
      fc.array(fc.nat()),
      async (lines, last, cuts) => {
        const bytes = new TextEncoder().encode([...lines, last].join('\n'))
        expect(await linesIn(bytes, cuts)).toEqual([...lines, last])
        const ended = new TextEncoder().encode([...lines, last, ''].join('\n'))
        expect(await linesIn(ended, cuts)).toEqual([...lines, last])
      },
    ),
  )
})

test('a stream of nothing has no line', async () => {
  expect(await linesIn(new Uint8Array(), [])).toEqual([])
})
