import { act, cleanup, render, screen } from '@testing-library/react'
import { forgetLoaded } from '@/state/loaded'
import { answer, called, refuse, resetCloud, signedIn } from '@/testing/fakeCloud'
import { issuedCode } from '@/testing/issuedCode'
import { FAMILY, PROFILE } from '@/testing/samples'
import { resetTaro } from '@/testing/taro'
import { askFirst } from './askFirst'
import { CodeContent } from './CodeContent'

jest.mock('@/services/connection', () => require('@/testing/fakeCloud'))

const ask = (address = '/pages/code/index') => act(async () => askFirst(address))
const open = () => act(async () => render(<CodeContent />))
const count = (name: string) => called().filter((one) => one === name).length

/** Asked and shown once, so that a copy of the profile is kept; then the app is opened anew. */
async function openedBefore() {
  await open()
  cleanup()
  forgetLoaded()
  const before = called().length
  return () => called().slice(before)
}

beforeEach(() => {
  resetTaro()
  resetCloud()
  forgetLoaded()
  answer('getProfile', () => PROFILE)
  answer('listFamily', () => FAMILY)
  answer('issueCode', () => issuedCode('c_1'))
  answer('voidCode', ({ codeId }) => ({ codeId }))
  answer('getCodeStatus', ({ codeId }) => ({
    codeId,
    state: 'live',
    institutionName: null,
    settlement: null,
    paid: null,
  }))
})

test('what the code page asks is asked before it is there, and not again by it', async () => {
  await ask()
  expect(called()).toEqual(['getProfile', 'listFamily', 'issueCode'])
  await open()
  expect(screen.getByRole('img', { name: /二维码/ })).not.toBeNull()
  for (const name of ['getProfile', 'listFamily', 'issueCode']) expect(count(name)).toBe(1)
})

test('a kept profile knows whose code it is: nothing waits for the new one', async () => {
  const since = await openedBefore()
  const never = new Promise<never>(() => undefined)
  answer('getProfile', () => never)
  answer('listFamily', () => never)
  await ask()
  expect(since()).toEqual(['getProfile', 'listFamily', 'issueCode'])
  await open()
  expect(screen.getByRole('img', { name: /二维码/ })).not.toBeNull()
  expect(screen.getByRole('heading', { name: '我的医保码' })).not.toBeNull()
})

test('a refusal is shown by the page, as if it had asked', async () => {
  refuse('issueCode', 'PIN_NEEDED')
  await ask()
  await open()
  expect(document.body.textContent).toContain('要先输密码')
  expect(count('issueCode')).toBe(1)
})

test('other pages, and people who are not signed in, ask for no code', async () => {
  await ask('/pages/home/index')
  signedIn(false)
  await ask()
  expect(called()).toEqual([])
})
