import type { Page } from 'playwright-core'

/** What a person of the sandbox knows of himself: what stands on his card. */
export interface Card {
  readonly name: string
  readonly idNumber: string
}

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()

/** Signs in by phone; the sandbox shows the code that would come by SMS. */
export async function signInByPhone(page: Page, phone: string): Promise<void> {
  await press(page, /用手机号登录/)
  await page.getByLabel('手机号').fill(phone)
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
  await page.getByLabel('姓名').fill(card.name)
  await page.getByLabel('身份证号').fill(card.idNumber)
  await page.getByRole('checkbox', { name: /同意使用医保/ }).click()
  await page.getByRole('checkbox', { name: /同意刷脸/ }).click()
  await press(page, '下一步：刷脸')
  await showFace(page)
}

/** Activates a credential with a PIN; a child's needs no face. */
export async function activate(page: Page, pin: string, face: boolean): Promise<void> {
  await page.getByLabel('6 位密码').fill(pin)
  await page.getByLabel('再输一遍').fill(pin)
  await press(page, '激活医保码')
  if (face) await showFace(page)
}

/** Fills in whom to bind, as far as the question how he consents. */
export async function nameRelative(page: Page, relation: string, card: Card): Promise<void> {
  await press(page, /家人是您的/)
  await page.getByRole('radio', { name: new RegExp(`^${relation}`) }).click()
  await page.getByLabel('姓名').fill(card.name)
  await page.getByLabel('身份证号').fill(card.idNumber)
  await press(page, '下一步：怎么同意')
}
