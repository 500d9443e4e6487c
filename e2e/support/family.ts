import type { ElementHandle, Locator, Page } from 'playwright-core'
import { PATIENCE_MS } from './browser'
import { until } from './until'

/** What a person of the sandbox knows of himself: what stands on his card. */
export interface Card {
  readonly name: string
  readonly idNumber: string
}

/** What could not be pressed for so long is looked for anew: it may have gone out of sight for good. */
const LOOK_AGAIN_MS = 10_000

type Act = (found: ElementHandle, options: { timeout: number }) => Promise<void>
const byMouse: Act = (found, options) => found.click(options)

/**
 * Presses the first of these that can be seen. A click by itself holds on to what it found: of a page that another one
 * covers just then it would wait for a button that nobody sees any more.
 */
export async function tap(wanted: Locator, act: Act = byMouse): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS
  const first = wanted.locator('visible=true').first()
  for (;;) {
    const found = await first.elementHandle()
    try {
      if (found) return await act(found, { timeout: LOOK_AGAIN_MS })
    } catch (fault) {
      if (Date.now() > deadline) throw fault
    }
  }
}

/** What can be pressed, by its name; of several pages in the stack, only the one in front is visible. */
export const press = (page: Page, name: string | RegExp): Promise<void> =>
  tap(page.getByRole('button', { name, exact: typeof name === 'string' }))

/** Presses what a dialog in front offers. */
export const pressInDialog = (page: Page, name: string): Promise<void> =>
  tap(page.getByRole('dialog').getByRole('button', { name }))

/** Chooses one of several. */
export const choose = (page: Page, name: RegExp): Promise<void> => tap(page.getByRole('radio', { name }))

type Tab = '首页' | '家人' | '医保码' | '记录' | '我的'

/** Waits until this tab's page is the only one that can be seen: others offer buttons of the same names. */
export async function inTab(page: Page, tab: Tab): Promise<void> {
  await page.waitForFunction((wanted) => {
    const shown = [...document.querySelectorAll('[aria-current=page]')].filter((one) => one.checkVisibility())
    return shown.length === 1 && shown[0]?.getAttribute('aria-label') === wanted
  }, tab)
}

/** Goes to a tab by the bar below, and waits until it is there. */
export async function openTab(page: Page, tab: Tab): Promise<void> {
  await press(page, tab)
  await inTab(page, tab)
}

/** Waits until a text can be read on the page in front. */
export const see = (page: Page, text: string | RegExp): Promise<void> =>
  page.getByText(text).locator('visible=true').first().waitFor()

/** A field by its label; a wrong one says its error behind the label. */
export const field = (page: Page, label: string) =>
  page
    .locator('input')
    .and(page.getByLabel(new RegExp(`^${label}`)))
    .locator('visible=true')
    .first()

/** Waits until a field holds this. */
export async function holds(input: Locator, text: string): Promise<void> {
  await until(
    'the field',
    () => input.inputValue(),
    (now) => now === text,
  )
}

/** Signs in by phone; the sandbox shows the code that would come by SMS. */
export async function signInByPhone(page: Page, phone: string): Promise<void> {
  await press(page, /用手机号登录/)
  await field(page, '手机号').fill(phone)
  await press(page, '获取验证码')
  await press(page, '填入')
  await press(page, '登录')
}

/** Signs in as a person of the list. */
export const signInAs = (page: Page, name: string): Promise<void> => press(page, new RegExp(`以${name}进入`))

/** Looks into the simulated camera as the person who is asked for. */
export const showFace = (page: Page): Promise<void> => press(page, '本人')

/** Looks into the camera if the region asks for it; then the text can be read. */
export async function showFaceIfAsked(page: Page, text: string, show = () => showFace(page)): Promise<void> {
  const face = page.getByRole('button', { name: '本人' }).locator('visible=true').first()
  await face.or(page.getByText(text).locator('visible=true').first()).first().waitFor()
  if (await face.isVisible()) await show()
  await see(page, text)
}

/** Signs the commitment that stands above this button, if the region wants one. */
export async function signIfAsked(page: Page, button: RegExp, name: string): Promise<void> {
  await page.getByRole('button', { name: button }).locator('visible=true').first().waitFor()
  const signature = field(page, '签名')
  if (await signature.isVisible()) await signature.fill(name)
}

/** Shows who one is: name, number, the two consents, and the face. */
export async function verify(page: Page, card: Card): Promise<void> {
  await field(page, '姓名').fill(card.name)
  await field(page, '身份证号').fill(card.idNumber)
  await tap(page.getByRole('checkbox', { name: /同意使用医保/ }))
  await tap(page.getByRole('checkbox', { name: /同意刷脸/ }))
  await press(page, '下一步：刷脸')
  await showFace(page)
}

/** Activates a credential with a PIN; a child's needs no face. */
export async function activate(page: Page, pin: string, face: boolean): Promise<void> {
  await field(page, '6 位密码').fill(pin)
  await field(page, '再输一遍').fill(pin)
  await press(page, '激活医保码')
  if (face) await showFace(page)
}

/** Fills in whom to bind, as far as the question how he consents. */
export async function nameRelative(page: Page, relation: string, card: Card): Promise<void> {
  await press(page, /家人是您的/)
  await choose(page, new RegExp(`^${relation}`))
  await field(page, '姓名').fill(card.name)
  await field(page, '身份证号').fill(card.idNumber)
  await press(page, '下一步：怎么同意')
}
