import type { EvidenceKind } from '../../contract/shapes'
import { GLYPHS, widthOf } from './glyphs'
import { encodePng } from './png'
import { BIRTH, HOUSEHOLD, SAMPLE } from './words'

const WIDTH = 480
const HEIGHT = 320
const WHITE = 250
const INK = 60
const STAMP = 160
const PALE = 120

type Canvas = Uint8Array

function fill(canvas: Canvas, left: number, top: number, right: number, bottom: number, grey: number): void {
  for (let y = Math.max(0, top); y < Math.min(HEIGHT, bottom); y += 1) {
    canvas.fill(grey, y * WIDTH + Math.max(0, left), y * WIDTH + Math.min(WIDTH, right))
  }
}

/** Draws a word with its middle at `x`. */
function write(canvas: Canvas, word: readonly string[], x: number, top: number, size: number, grey: number) {
  const left = x - Math.floor(((word[0]?.length ?? 0) * size) / 2)
  word.forEach((row, line) => {
    for (let column = 0; column < row.length; column += 1) {
      if (row[column] !== '#') continue
      const at = left + column * size
      fill(canvas, at, top + line * size, at + size, top + (line + 1) * size, grey)
    }
  })
}

/** Writes a line from the left; a letter that has no bitmap leaves its place empty. */
function say(canvas: Canvas, line: string, left: number, top: number, grey: number): void {
  let x = left
  for (const letter of line) {
    const rows = GLYPHS[letter]?.match(/.{4}/g) ?? []
    rows.forEach((row, y) => {
      const bits = Number.parseInt(row, 16)
      for (let column = 0; column < 16; column += 1) {
        if ((bits >> (15 - column)) & 1) canvas[(top + y) * WIDTH + x + column] = grey
      }
    })
    x += widthOf(letter)
  }
}

/** Light that the paper throws back: what is under it cannot be read. */
function glare(canvas: Canvas): void {
  for (let y = 0; y < HEIGHT; y += 1) {
    for (let x = 0; x < WIDTH; x += 1) {
      const inside = ((x - 250) / 210) ** 2 + ((y - 140) / 105) ** 2 < 1
      if (inside) canvas[y * WIDTH + x] = 253
    }
  }
}

/** What stands on a paper: a label and what is written beside it, at most six lines. */
export type PaperLine = readonly [label: string, value: string]

/**
 * A picture of a sample paper, as a family would photograph it: a title, what it says of the fictional people, a
 * seal, and 演示样张·模拟 below.
 * @param readable false = with a glare over the middle
 */
export function samplePaper(kind: EvidenceKind, readable: boolean, lines: readonly PaperLine[]): Uint8Array {
  const canvas = new Uint8Array(WIDTH * HEIGHT).fill(225)
  fill(canvas, 16, 14, WIDTH - 16, HEIGHT - 14, WHITE)
  write(canvas, kind === 'birthCert' ? BIRTH : HOUSEHOLD, WIDTH / 2, 30, 3, INK)
  lines.forEach(([label, value], line) => {
    const y = 90 + line * 25
    say(canvas, label, 44, y, PALE)
    say(canvas, value, 170, y, INK)
    fill(canvas, 160, y + 18, WIDTH - 44, y + 19, 205)
  })
  if (!readable) glare(canvas)
  write(canvas, SAMPLE, WIDTH / 2, 250, 3, STAMP)
  return encodePng(WIDTH, HEIGHT, canvas)
}
