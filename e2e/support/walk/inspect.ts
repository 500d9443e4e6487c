/** What the eye and the finger meet, measured in the page itself. Runs in the browser: it may use nothing from outside. */
export function measure({ large, touch }: { large: boolean; touch: boolean }): string[] {
  const found = new Set<string>()
  const width = document.documentElement.clientWidth
  const say = (what: string, text: string | null) =>
    found.add(`${what}: ${(text ?? '').trim().replace(/\s+/g, ' ').slice(0, 24)}`)

  /** A dialog in front is all that can be seen; without one, the page that is shown. */
  const dialogs = [...document.querySelectorAll<HTMLElement>('[role=dialog],[role=alertdialog],dialog[open]')]
  const isShown = (element: Element): boolean =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  const dialog = dialogs.filter(isShown).at(-1)
  const ground: HTMLElement = dialog ?? document.body
  const nameOf = (element: Element) =>
    element.getAttribute('aria-label') ?? (element.textContent || element.className.toString())

  const ancestors = (element: Element): Element[] => {
    const list: Element[] = []
    for (let one: Element | null = element; one && one !== document.body; one = one.parentElement)
      list.push(one)
    return list
  }
  const isForReadersOnly = (element: Element) => element.closest('.sr-only') !== null
  const scrolls = (element: Element) =>
    ancestors(element).some((one) => /auto|scroll/.test(getComputedStyle(one).overflowX))
  const fixedPart = (element: Element) =>
    ancestors(element).find((one) => /fixed|sticky/.test(getComputedStyle(one).position)) ?? null

  if (document.documentElement.scrollWidth > width + 1)
    say('the page scrolls sideways', String(document.documentElement.scrollWidth))
  const isMark = (element: Element) =>
    /模拟·不可用于真实就医|Simulation · not valid for real care/.test(element.textContent ?? '')
  if (![...document.querySelectorAll('.sim-mark')].some((mark) => isMark(mark) && isShown(mark)))
    say('no mark of the simulation', '')
  if (dialog && dialog.querySelector('button:not([disabled])') === null)
    say('a dialog without a way out', nameOf(dialog))

  const pieces: { text: string; box: DOMRect; part: Element | null; holder: Element }[] = []
  const walker = document.createTreeWalker(ground, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? ''
    const holder = node.parentElement
    if (text === '' || holder === null || holder.closest('script,style,iframe,option') || !isShown(holder))
      continue
    if (isForReadersOnly(holder)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const boxes = [...range.getClientRects()].filter((box) => box.width > 0.5 && box.height > 0.5)
    const amount = holder.closest('.amt')
    const size = Number.parseFloat(getComputedStyle(amount ?? holder).fontSize)
    if (large && boxes.length > 0 && size < 18) say(`text of ${size} px`, text)
    const isScrolled = scrolls(holder)
    const above = ancestors(holder)
    for (const box of boxes) {
      if (!isScrolled && (box.right > width + 1 || box.left < -1)) say('text beyond the edge', text)
      for (const one of above) {
        const style = getComputedStyle(one)
        const edge = one.getBoundingClientRect()
        if (
          /hidden|clip/.test(style.overflowX) &&
          (box.right > edge.right + 1.5 || box.left < edge.left - 1.5)
        )
          say(`text cut at the side by .${one.className}`, text)
        if (/hidden|clip/.test(style.overflowY) && box.top + box.height * 0.75 > edge.bottom + 1)
          say(`text cut below by .${one.className}`, text)
        if (/fixed|sticky/.test(style.position) || /auto|scroll/.test(style.overflowY)) break
      }
      pieces.push({ text, box, part: fixedPart(holder), holder })
    }
    if (getComputedStyle(holder).textOverflow === 'ellipsis' && holder.scrollWidth > holder.clientWidth + 1)
      say('text ends in …', text)
  }
  for (const [index, one] of pieces.entries()) {
    for (const other of pieces.slice(index + 1)) {
      if (one.part !== other.part || one.holder === other.holder) continue
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
      if (across > 2 && down > Math.min(one.box.height, other.box.height) * 0.35)
        say('text over text', `${one.text.slice(0, 10)} / ${other.text.slice(0, 10)}`)
    }
  }

  const targets = 'button,a[href],input,select,textarea,[role=button],[role=checkbox],[role=radio],[role=tab]'
  for (const element of ground.querySelectorAll<HTMLElement>(targets)) {
    if (!isShown(element) || isForReadersOnly(element)) continue
    const reach = element.closest('.input,.field-box,label') ?? element
    const box = reach.getBoundingClientRect()
    if (box.width === 0 || box.height === 0) continue
    // A small mark may be reached well beyond its own edge, by a pseudo-element that is drawn nowhere.
    const halo = getComputedStyle(element, '::after')
    const isHalo = halo.content !== 'none' && halo.position === 'absolute'
    const high = Math.max(box.height, isHalo ? Number.parseFloat(halo.height) || 0 : 0)
    const wide = Math.max(box.width, isHalo ? Number.parseFloat(halo.width) || 0 : 0)
    const isMain = element.matches('.btn.primary,.btn.soft,.btn.edge,.tab')
    const least = isMain && large ? 60 : touch ? 44 : 24
    if (high < least - 0.5 || wide < Math.min(least, 44) - 0.5)
      say(`a target of ${Math.round(wide)} × ${Math.round(high)} (least ${least})`, nameOf(element))
  }

  const foot = ground.querySelector('.foot,.tabbar')
  const last = ground.querySelector('.page-body')?.lastElementChild
  if (foot && last && isShown(foot)) {
    const scroller =
      ancestors(last).find((one) => /auto|scroll/.test(getComputedStyle(one).overflowY)) ??
      document.documentElement
    const before = scroller.scrollTop
    scroller.scrollTop = scroller.scrollHeight
    if (last.getBoundingClientRect().bottom > foot.getBoundingClientRect().top + 1)
      say('the end of the page lies under its foot', nameOf(last))
    scroller.scrollTop = before
  }
  return [...found]
}

/** Chinese that can be read or heard on the page, piece by piece. */
export function chineseOf(): string[] {
  const pieces: string[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement
    if (holder && !holder.closest('script,style,[lang=zh]') && holder.checkVisibility())
      pieces.push(node.textContent ?? '')
  }
  for (const named of document.querySelectorAll('[aria-label],[placeholder],[title]')) {
    if (!named.checkVisibility()) continue
    for (const name of ['aria-label', 'placeholder', 'title']) pieces.push(named.getAttribute(name) ?? '')
  }
  return pieces.filter((piece) => /\p{Script=Han}/u.test(piece))
}
