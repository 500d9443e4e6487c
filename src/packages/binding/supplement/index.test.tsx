import type { Application } from '@contract/shapes'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { storage } from '@/platform/storage'
import { answer, called, calls, resetCloud } from '@/testing/fakeCloud'
import { openWith, resetTaro } from '@/testing/taro'
import SupplementPage from '.'

jest.mock('@/services/connection', () => require('@/testing/fakeCloud'))

const application: Application = {
  applicationId: 'app_1',
  relation: '64',
  relationLabel: '外婆',
  memberName: '吴桂芳',
  way: 'documents',
  state: 'needSupplement',
  timeline: [],
  rejection: null,
  supplement: {
    reason: 'unreadable',
    sentence: '照片看不清。',
    papers: ['hukou'],
    deadline: '2026-12-07T16:00:00.000Z',
  },
  expectedBy: null,
  overdue: false,
  invitation: null,
  bindingId: null,
  createdAt: '2026-11-20T01:00:00.000Z',
}
const open = () => act(async () => render(<SupplementPage />))

beforeEach(() => {
  resetTaro()
  resetCloud()
  openWith({ applicationId: 'app_1' })
  answer('listApplications', () => ({ applications: [application] }))
  answer('sendSupplement', () => ({
    application: { ...application, state: 'underReview', supplement: null },
  }))
})

test('says why and until when; without a photo nothing is sent', async () => {
  await open()
  expect(screen.getByText('照片看不清。')).toBeTruthy()
  await act(async () => fireEvent.click(screen.getByRole('button', { name: '交上去，接着审核' })))
  expect(screen.getByText(/还差照片/)).toBeTruthy()
  expect(called()).not.toContain('sendSupplement')
})

test('sends the photo that was taken before, also after a restart', async () => {
  storage.set('draft:supplement:app_1', { papers: [{ kind: 'hukou', fileId: 'fil_1', preview: 'x' }] })
  await open()
  await act(async () => fireEvent.click(screen.getByRole('button', { name: '交上去，接着审核' })))
  expect(calls.findLast(({ name }) => name === 'sendSupplement')?.params).toMatchObject({
    applicationId: 'app_1',
    evidence: [{ kind: 'hukou', fileId: 'fil_1' }],
  })
  expect(storage.get('draft:supplement:app_1')).toBeNull()
})

test('what no longer waits says so and leads to the progress', async () => {
  answer('listApplications', () => ({
    applications: [{ ...application, state: 'expired', supplement: null }],
  }))
  await open()
  expect(screen.getByText('这件申请不用补材料了')).toBeTruthy()
})
