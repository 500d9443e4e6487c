import type { Page } from 'playwright-core'

/** What a person of the sandbox knows of himself: what stands on his card. */
export interface Card {
  readonly name: string
  readonly idNumber: string
}

/** What can be pressed, by its name; of several pages in the stack, only the one in front is visible. */
export const press = (page: Page, name: string | RegExp): Promise<void> =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .locator('visible=true')
    .first()
    .click()

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

/** Shows who one is: name, number, the two consents, and the face. */
export async function verify(page: Page, card: Card): Promise<void> {
  await field(page, '姓名').fill(card.name)
  await field(page, '身份证号').fill(card.idNumber)
  await page
    .getByRole('checkbox', { name: /同意使用医保/ })
    .locator('visible=true')
    .click()
  await page
    .getByRole('checkbox', { name: /同意刷脸/ })
    .locator('visible=true')
    .click()
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
  await page.getByRole('radio', { name: new RegExp(`^${relation}`) }).click()
  await field(page, '姓名').fill(card.name)
  await field(page, '身份证号').fill(card.idNumber)
  await press(page, '下一步：怎么同意')
}
