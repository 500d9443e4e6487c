import { isMini } from '@/platform/target'

/** What a screen reader is told of an element. */
export interface Spoken {
  role?: string
  label?: string
  hidden?: boolean
  checked?: boolean
  selected?: boolean
  pressed?: boolean
  disabled?: boolean
  busy?: boolean
  expanded?: boolean
  /** The page that is open now, among links to pages. */
  current?: boolean
  live?: 'polite' | 'assertive'
  /** Of a heading. */
  level?: number
  now?: number
  min?: number
  max?: number
  /** Of what is written here, where the page speaks another one; a mini-program has no such attribute. */
  language?: 'zh-CN'
}

const PLAIN: readonly (keyof Spoken)[] = [
  'label',
  'hidden',
  'checked',
  'selected',
  'pressed',
  'disabled',
  'busy',
  'expanded',
  'live',
]

/**
 * The attributes that say it: `role` in a browser, `aria-role` in a mini-program; the rest is the same.
 * Spread it into a View or a Text. What is undefined is left out.
 */
export function spoken(words: Spoken): Record<string, string | number | boolean> {
  const attributes: Record<string, string | number | boolean> = {}
  if (words.role !== undefined) attributes[isMini ? 'aria-role' : 'role'] = words.role
  for (const name of PLAIN) {
    const value = words[name]
    if (value !== undefined) attributes[`aria-${name}`] = value
  }
  if (words.current) attributes['aria-current'] = 'page'
  if (words.level !== undefined) attributes['aria-level'] = words.level
  if (words.now !== undefined) attributes['aria-valuenow'] = words.now
  if (words.min !== undefined) attributes['aria-valuemin'] = words.min
  if (words.max !== undefined) attributes['aria-valuemax'] = words.max
  if (words.language !== undefined && !isMini) attributes.lang = words.language
  return attributes
}
