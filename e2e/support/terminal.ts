import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { callAs, enterAs } from './counter'
import { press, see } from './family'
import { enter } from './keys'

/** The cashier's name stands above once the desk is his; the name of the hospital stands at the door, too. */
const atWork = (desk: Page, cashier: string): Promise<void> => see(desk, new RegExp(`收费员 ${cashier}`))

/** A cashier signs in at the terminal. */
export async function enterTerminal(desk: Page, url: string, cashier: string): Promise<void> {
  await desk.goto(`${url}/terminal`)
  await press(desk, new RegExp(cashier))
  await atWork(desk, cashier)
}

/** The same, by keys alone. */
export async function enterTerminalByKeys(desk: Page, url: string, cashier: string): Promise<void> {
  await desk.goto(`${url}/terminal`)
  await enter(desk, new RegExp(cashier))
  await atWork(desk, cashier)
}

/** The code that a person of the sandbox shows on his phone. */
export async function codeOf(url: string, personaId: string): Promise<string> {
  const token = await enterAs(url, personaId)
  const { person } = await callAs(url, token, 'getProfile', {})
  const params = { requestId: randomUUID(), personId: person?.personId ?? '', pin: null }
  return (await callAs(url, token, 'issueCode', params)).code
}

/** Finds an item of the catalogue by keys, and adds it once the list offers it first: half a word finds others. */
export async function addItem(desk: Page, typed: string, name: RegExp): Promise<void> {
  await desk.keyboard.press('F2')
  await desk.keyboard.type(typed)
  await desk.getByRole('option', { name, selected: true }).waitFor()
  await desk.keyboard.press('Enter')
  await desk.getByRole('cell', { name }).first().waitFor()
}
