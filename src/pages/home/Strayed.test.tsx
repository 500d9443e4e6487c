import Taro from '@tarojs/taro'
import { act, render, screen } from '@testing-library/react'
import { hidePage } from '@/testing/taro'
import '@/state/strayed'
import { Strayed } from './Strayed'

const [told] = jest.mocked(Taro.onPageNotFound).mock.calls
const openNowhere = () => told?.[0]({ isEntryPage: true, path: 'packages/nothing/here', query: {} })
const said = () => screen.queryByText('没有这个页面。')

test('an address that is no page leads home before the listener returns', () => {
  openNowhere()
  expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/home/index' })
})

test('home says so until it is left', async () => {
  render(<Strayed />)
  act(() => openNowhere())
  expect(said()?.closest('[role=status]')?.textContent).toContain('没有这个页面。已经带您回到首页。')
  act(() => hidePage())
  expect(said()).toBeNull()
})
