const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const
const PLACES = ['', '十', '百', '千'] as const
const GROUPS = ['', '万', '亿'] as const

/** 1 to 9999 as words, with 零 for a gap inside; no leading 零. */
function group(value: number): string {
  let words = ''
  let gap = false
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(value / 10 ** place) % 10
    if (digit === 0) {
      gap = words !== ''
      continue
    }
    words += `${gap ? '零' : ''}${DIGITS[digit]}${PLACES[place]}`
    gap = false
  }
  return words
}

/** A whole number from 0 as people say it: 12 is 十二, 205 is 二百零五, 10,020 is 一万零二十. */
export function numberInWords(value: number): string {
  if (value === 0) return DIGITS[0]
  let words = ''
  for (let place = GROUPS.length - 1; place >= 0; place -= 1) {
    const part = Math.floor(value / 10_000 ** place) % 10_000
    if (part === 0) continue
    words += `${words !== '' && part < 1000 ? '零' : ''}${group(part)}${GROUPS[place]}`
  }
  return words.replace(/^一十/, '十')
}

/**
 * An amount as a reader says it.
 * @param fen whole fen, may be negative
 * @returns 1230 is 十二元三角, 12800 is 一百二十八元整, 1005 is 十元零五分, −10940 is 负一百零九元四角, 0 is 零元
 */
export function amountInWords(fen: number): string {
  const absolute = Math.abs(fen)
  const yuan = Math.floor(absolute / 100)
  const jiao = Math.floor(absolute / 10) % 10
  const cents = absolute % 10
  if (absolute === 0) return '零元'
  const whole = yuan > 0 ? `${numberInWords(yuan)}元` : ''
  const tens = jiao > 0 ? `${DIGITS[jiao]}角` : yuan > 0 && cents > 0 ? '零' : ''
  const units = cents > 0 ? `${DIGITS[cents]}分` : ''
  const ending = jiao === 0 && cents === 0 ? '整' : ''
  return `${fen < 0 ? '负' : ''}${whole}${tens}${units}${ending}`
}
