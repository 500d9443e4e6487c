import { useSettings } from '@/state/settings'
import { refusal } from '@/testing/fakeCloud'
import { toCallError } from './refusal'

afterEach(() => useSettings.setState({ language: 'zh' }))

test('a fault that stands on a page is told in the language that is chosen now', () => {
  const error = toCallError(refusal('AID_AREA', { name: '陈静', theirRegion: '示例市', region: '北京市' }))
  expect(error.sentence).toMatch(/^陈静在示例市参保，/)
  useSettings.setState({ language: 'en' })
  expect(error.sentence).toMatch(/^陈静 is insured in Sample City, outside the area/)
  useSettings.setState({ language: 'zh' })
  expect(error.sentence).toMatch(/^陈静在示例市参保，/)
})

test('that there is no network is told in both languages, too', () => {
  const error = toCallError(new Error('no answer'))
  expect(error.sentence).toMatch(/^网络不通/)
  useSettings.setState({ language: 'en' })
  expect(error.sentence).toMatch(/^There is no network/)
})

test('the sentence of a host that says no English is shown as it is', () => {
  const older = { code: 10301, rawMessage: '读不出这个码。', refusal: 'CODE_UNKNOWN' }
  useSettings.setState({ language: 'en' })
  expect(toCallError(older).sentence).toBe('读不出这个码。')
})
