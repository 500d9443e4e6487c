import Taro from '@tarojs/taro'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { forgetLoaded } from '@/state/loaded'
import { answer, resetCloud, silence } from '@/testing/fakeCloud'
import { GRANTS } from '@/testing/grantSamples'
import { FAMILY, PROFILE } from '@/testing/samples'
import { resetTaro } from '@/testing/taro'
import GrantPage from '.'
import type { GrantNeeds } from './draft'

jest.mock('@/services/connection', () => require('@/testing/fakeCloud'))

const OBSTACLE = '您已经给陈国栋开通了共济。'
const open = () => act(async () => void render(<GrantPage />))
const press = (name: string | RegExp, role = 'button') =>
  act(async () => fireEvent.click(screen.getByRole(role, { name })))

beforeEach(() => {
  resetTaro()
  resetCloud()
  forgetLoaded()
  answer('getProfile', () => PROFILE)
  answer('listFamily', () => FAMILY)
  answer('listGrants', () => GRANTS)
  answer('checkGrant', () => ({ relations: [], obstacle: OBSTACLE }) as unknown as GrantNeeds)
})

test('who has a grant already is marked, and his grant is one press away', async () => {
  await open()
  await press(/^爸爸.*已开通/, 'radio')
  await press('下一步：用多少')
  expect(screen.getByText(OBSTACLE)).toBeTruthy()
  await press('去看这份共济')
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/aid/detail/index?grantId=g_1' })
})

test('after a lost network one press asks for all that did not come', async () => {
  silence('listFamily')
  silence('checkGrant')
  await open()
  answer('listFamily', () => FAMILY)
  answer('checkGrant', () => ({ relations: [], obstacle: null }) as unknown as GrantNeeds)
  await press('再试一次')
  expect(screen.getByRole('radio', { name: /^爸爸/ })).toBeTruthy()
})
