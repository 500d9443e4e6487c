import { act, render } from '@testing-library/react'
import { answer, resetCloud } from '@/testing/fakeCloud'
import { PROFILE } from '@/testing/samples'
import { resetTaro } from '@/testing/taro'
import AccessPage from '.'

jest.mock('@/services/connection', () => require('@/testing/fakeCloud'))

test('who looked just now did so today, whatever day the sandbox plays', async () => {
  resetTaro()
  resetCloud()
  answer('getProfile', () => PROFILE)
  const entry = { what: 'getUsage', label: '看了记录', by: 'family', who: '爱人' } as const
  answer('listAccessLog', () => ({ entries: [{ ...entry, at: new Date().toISOString() }] }))
  await act(async () => render(<AccessPage />))
  expect(document.body.textContent).toMatch(/爱人.*今天 \d\d:\d\d/)
})
