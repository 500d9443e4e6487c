import * as v from 'valibot'

/** A person's name as in the registry; counted in code points, because rare characters take two UTF-16 units. */
export type PersonName = string

const COMPOUND_SURNAMES = new Set([
  '欧阳',
  '上官',
  '司马',
  '诸葛',
  '东方',
  '皇甫',
  '尉迟',
  '公孙',
  '慕容',
  '令狐',
  '夏侯',
  '司徒',
  '端木',
  '南宫',
  '独孤',
])

/** Trims; every kind of middle dot becomes U+00B7; spaces inside a Han name vanish. */
function normalise(text: string): PersonName {
  const trimmed = text.trim().replace(/[•・‧.．]/g, '·')
  return /\p{Script=Han}/u.test(trimmed) ? trimmed.replace(/[\s\u3000]/g, '') : trimmed.replace(/\s+/g, ' ')
}

function isName(name: PersonName): boolean {
  const length = [...name].length
  if (length < 2 || length > 50) return false
  return /^[\p{Script=Han}·〇]+$/u.test(name) || /^[\p{Script=Latin}' ·-]+$/u.test(name)
}

export const PersonNameInputSchema = v.pipe(v.string(), v.maxLength(120))

export const PersonName = {
  normalise,
  is: isName,

  /** For strangers: 张*三, 陈*, 欧阳**, 阿*** (before a dot), J*** (Latin). */
  mask(name: PersonName): string {
    const letters = [...name]
    if (/^\p{Script=Latin}/u.test(name) || name.includes('·')) return `${letters[0]}***`
    if (letters.length >= 3 && COMPOUND_SURNAMES.has(letters.slice(0, 2).join(''))) {
      return letters.slice(0, 2).join('') + '*'.repeat(letters.length - 2)
    }
    if (letters.length === 2) return `${letters[0]}*`
    return `${letters[0]}${'*'.repeat(letters.length - 2)}${letters[letters.length - 1]}`
  },
}
