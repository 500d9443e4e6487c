import { openPage } from '@/platform/navigate'
import { CallError, Session } from '@/services'
import { SIGN_IN_PAGE, sendWhereNeeded, VERIFY_PAGE } from './gate'

jest.mock('@/platform/navigate', () => ({
  ...jest.requireActual('@/platform/navigate'),
  openPage: jest.fn(async () => undefined),
}))

const refused = (refusal: 'NOT_SIGNED_IN' | 'NOT_VERIFIED') =>
  new CallError({ zh: '', en: '' }, refusal, {}, null)

beforeEach(() => jest.spyOn(Session, 'forget').mockReturnValue(undefined))

test('several questions refused together open one page; a hand that signs in at once is sent on to verify', async () => {
  for (let question = 0; question < 3; question += 1) sendWhereNeeded(refused('NOT_SIGNED_IN'))
  for (let question = 0; question < 3; question += 1) sendWhereNeeded(refused('NOT_VERIFIED'))
  expect(jest.mocked(openPage).mock.calls.map(([path]) => path)).toEqual([SIGN_IN_PAGE, VERIFY_PAGE])
})
