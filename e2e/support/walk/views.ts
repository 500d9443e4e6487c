/** How a page is looked at: the sizes, colours, text and language that its reader has chosen. */
export interface View {
  readonly mode: Mode
  readonly width: number
  readonly scheme: 'light' | 'dark'
  readonly language: 'zh' | 'en'
}

/** `largest` is the largest text of the system, which turns the elder mode on by itself. */
export type Mode = (typeof MODES)[number]

const MODES = ['normal', 'elder', 'largest'] as const
const SCHEMES = ['light', 'dark'] as const
const WIDTHS = { phone: [320, 375, 414], desk: [1280] } as const

export type Kind = keyof typeof WIDTHS

export const nameOf = ({ mode, width, scheme, language }: View): string =>
  `${width} ${mode} ${scheme}${language === 'en' ? ' en' : ''}`

/** Of the phones that most people have now: the contact sheet and the tour show it. */
const USUAL_WIDTH = 390

/** Every combination in Chinese; in English, whose words are longer, normal and elder at each width; and 390 wide. */
export function allViews(kind: Kind): View[] {
  const widths: readonly number[] = WIDTHS[kind]
  const chinese = MODES.flatMap((mode) =>
    widths.flatMap((width) => SCHEMES.map((scheme) => ({ mode, width, scheme, language: 'zh' as const }))),
  )
  const english = widths.flatMap((width) =>
    (['normal', 'elder'] as const).map((mode) => ({
      mode,
      width,
      scheme: 'light' as const,
      language: 'en' as const,
    })),
  )
  const usual = { mode: 'normal', width: USUAL_WIDTH, scheme: 'light', language: 'zh' } as const
  return kind === 'phone' ? [...chinese, usual, ...english] : [...chinese, ...english]
}

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T

/**
 * Four of them for the page at this place of the list: every mode and width, both schemes and the other language. What is
 * combined with what turns from page to page, so that all pairs come up among any six.
 */
export function fourViews(kind: Kind, place: number): View[] {
  const widths = WIDTHS[kind]
  return [0, 1, 2, 3].map((one) => ({
    mode: at(MODES, one === 3 ? place + 1 : one),
    width: at(widths, one + place),
    scheme: at(SCHEMES, one + place),
    language: one === 3 ? 'en' : 'zh',
  }))
}

/** As most people see it. */
export const usualView = (kind: Kind): View => ({
  mode: 'normal',
  width: kind === 'desk' ? 1280 : USUAL_WIDTH,
  scheme: 'light',
  language: 'zh',
})
