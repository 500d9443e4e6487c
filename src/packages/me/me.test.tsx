import { act, fireEvent, render, screen } from '@testing-library/react'
import { MAIN_PAGES, SUB_PACKAGES } from '@/routes'
import { answer, calls, refuse, resetCloud } from '@/testing/fakeCloud'
import { resetTaro } from '@/testing/taro'
import { QUESTIONS } from './help/questions'
import PrivacyPage from './privacy'

jest.mock('@/services/connection', () => require('@/testing/fakeCloud'))

const consents = (face: boolean) => ({
  consents: [
    { kind: 'health' as const, given: true, at: null },
    { kind: 'face' as const, given: face, at: '2026-11-22T04:00:00.000Z' },
  ],
})
const press = (role: 'button' | 'switch', name: RegExp) =>
  act(async () => fireEvent.click(screen.getByRole(role, { name })))

beforeEach(() => {
  resetTaro()
  resetCloud()
  answer('listConsents', () => consents(true))
})

test('a consent is taken back only after what follows was said; giving it needs no question', async () => {
  answer('setConsent', ({ given }) => consents(given))
  await act(async () => {
    render(<PrivacyPage />)
  })
  await press('switch', /刷脸核验/)
  expect(calls.some(({ name }) => name === 'setConsent')).toBe(false)
  expect(screen.getByText(/请带身份证到窗口办/)).toBeTruthy()
  await press('button', /^撤回同意$/)
  expect(calls.at(-1)).toMatchObject({ name: 'setConsent', params: { kind: 'face', given: false } })
  await press('switch', /刷脸核验/)
  expect(calls.at(-1)).toMatchObject({ name: 'setConsent', params: { kind: 'face', given: true } })
})

test('a refusal stays where it arose, with its sentence', async () => {
  refuse('exportMyData', 'TOO_MANY_CALLS', { retryAfter: 30 })
  await act(async () => {
    render(<PrivacyPage />)
  })
  await press('button', /导出我的数据/)
  expect(screen.getByText(/30 秒/)).toBeTruthy()
})

test('every question is asked in both languages, and leads to a page that exists', () => {
  const paths = [
    ...MAIN_PAGES.map(({ path }) => path),
    ...SUB_PACKAGES.flatMap(({ root, pages }) => pages.map(({ path }) => `${root}/${path}`)),
  ]
  expect(QUESTIONS.en.map(({ id, go }) => [id, go?.path])).toEqual(
    QUESTIONS.zh.map(({ id, go }) => [id, go?.path]),
  )
  for (const { go } of QUESTIONS.zh) if (go) expect(paths).toContain(go.path)
})
