import type { EvidenceKind } from '../../contract/shapes'
import { encodePng } from './png'
import { BIRTH, HOUSEHOLD, SAMPLE } from './words'

const WIDTH = 480
const HEIGHT = 320
const WHITE = 250
const INK = 60
const STAMP = 160
const PALE = 140

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

/** Light that the paper throws back: what is under it cannot be read. */
function glare(canvas: Canvas): void {
  for (let y = 0; y < HEIGHT; y += 1) {
    for (let x = 0; x < WIDTH; x += 1) {
      const inside = ((x - 250) / 210) ** 2 + ((y - 140) / 105) ** 2 < 1
      if (inside) canvas[y * WIDTH + x] = 253
    }
  }
}

/**
 * A picture of a sample paper, as a family would photograph it: a title, ruled lines with nothing on them, and
 * 演示样张·模拟 below. It holds no personal data.
 * @param readable false = with a glare over the middle
 */
export function samplePaper(kind: EvidenceKind, readable: boolean): Uint8Array {
  const canvas = new Uint8Array(WIDTH * HEIGHT).fill(225)
  fill(canvas, 16, 14, WIDTH - 16, HEIGHT - 14, WHITE)
  write(canvas, kind === 'birthCert' ? BIRTH : HOUSEHOLD, WIDTH / 2, 34, 3, INK)
  for (let line = 0; line < 4; line += 1) {
    const y = 108 + line * 34
    fill(canvas, 44, y, 120, y + 10, PALE)
    fill(canvas, 140, y + 9, WIDTH - 44, y + 10, PALE)
  }
  if (!readable) glare(canvas)
  write(canvas, SAMPLE, WIDTH / 2, 250, 3, STAMP)
  return encodePng(WIDTH, HEIGHT, canvas)
}
