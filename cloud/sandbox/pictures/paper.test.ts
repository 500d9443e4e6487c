import { inflateSync } from 'node:zlib'
import { HISTORIES } from '../history/families'
import { personOf } from '../replay/who'
import { GLYPHS } from './glyphs'
import { samplePaper } from './paper'
import { paperLines } from './paperLines'

const LINES = paperLines('hukou', personOf('chen-jing'), personOf('zhou-xiaoman'), '30')

/** Grey values of a picture of ours, read back without the encoder. */
function pixelsOf(png: Uint8Array): { width: number; height: number; grey: Uint8Array } {
  const bytes = Buffer.from(png)
  const width = bytes.readUInt32BE(16)
  const height = bytes.readUInt32BE(20)
  const size = bytes.readUInt32BE(33)
  const rows = inflateSync(bytes.subarray(41, 41 + size))
  const grey = new Uint8Array(width * height)
  for (let y = 0; y < height; y += 1) {
    expect(rows[y * (width + 1)]).toBe(0)
    grey.set(rows.subarray(y * (width + 1) + 1, (y + 1) * (width + 1)), y * width)
  }
  return { width, height, grey }
}

const inkOf = (grey: Uint8Array): number => grey.filter((value) => value <= 150).length

it('is a PNG of a few kilobytes with something on it', () => {
  const png = samplePaper('hukou', true, LINES)
  expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  expect(png.length).toBeLessThan(8000)
  const { width, height, grey } = pixelsOf(png)
  expect([width, height]).toEqual([480, 320])
  expect(inkOf(grey)).toBeGreaterThan(3000)
})

it('shows another title for another paper', () => {
  expect(samplePaper('birthCert', true, LINES)).not.toEqual(samplePaper('hukou', true, LINES))
})

it('loses its words under a glare', () => {
  const readable = inkOf(pixelsOf(samplePaper('hukou', true, LINES)).grey)
  expect(inkOf(pixelsOf(samplePaper('hukou', false, LINES)).grey)).toBeLessThan(readable / 2)
})

it('says of its people what the paper says, each letter drawn, and keeps clear of the note below', () => {
  const papers = HISTORIES.flatMap(({ moments }) => moments).flatMap(({ act }) =>
    act.what === 'bindByPapers' ? [act] : [],
  )
  expect(papers.length).toBeGreaterThan(5)
  for (const { holder, member, relation, papers: kinds } of papers) {
    for (const kind of kinds) {
      const lines = paperLines(kind, personOf(holder), personOf(member), relation)
      const letters = [...new Set(lines.flat().join('').replaceAll(' ', ''))]
      expect(letters.filter((letter) => GLYPHS[letter] === undefined)).toEqual([])
      expect(inkOf(pixelsOf(samplePaper(kind, true, lines)).grey)).toBeGreaterThan(
        inkOf(pixelsOf(samplePaper(kind, true, [])).grey) + 1000,
      )
    }
  }
  const [child, mother] = [personOf('li-anan'), personOf('wang-ruolan')]
  expect(paperLines('birthCert', mother, child, '30').slice(0, 4)).toEqual([
    ['新生儿姓名', '李安安'],
    ['性别', '女'],
    ['出生日期', expect.stringMatching(/^2026年\d+月\d+日$/)],
    ['母亲姓名', '王若兰'],
  ])
})
