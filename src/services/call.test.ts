import { useSettings } from '@/state/settings'
import { answer, calls, resetCloud } from '@/testing/fakeCloud'
import { call } from './call'

jest.mock('@/services/connection', () => require('@/testing/fakeCloud'))

beforeEach(resetCloud)
afterEach(() => useSettings.setState({ language: 'zh' }))

test('everything is asked for in the language of the pages; Chinese needs no saying', async () => {
  answer('listAccessLog', () => ({ entries: [] }))
  answer('listSessions', () => ({ sessions: [] }))
  await call('listAccessLog', {})
  useSettings.setState({ language: 'en' })
  await call('listAccessLog', {})
  await call('listSessions', {})
  expect(calls.map(({ params }) => params)).toEqual([{}, { language: 'en' }, { language: 'en' }])
})
