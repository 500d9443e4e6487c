import type { Functions, ResultOf } from '@contract/functions'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { answer, called, calls, refuse, resetCloud } from '@/testing/fakeCloud'
import { cardOf, DAD } from '@/testing/samples'
import { resetTaro } from '@/testing/taro'
import { EventForm } from './EventForm'
import { FileBindings } from './FileBindings'
import { GrantAtCounter } from './GrantAtCounter'
import { ReviewSheet } from './ReviewSheet'
import { Search } from './Search'
import { capOf } from './yuan'

jest.mock('@/services/connection', () => require('@/testing/fakeCloud'))

beforeEach(() => {
  resetTaro()
  resetCloud()
})

const press = (name: string | RegExp) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })))
const last = (name: string) => calls.findLast((one) => one.name === name)?.params

const FILE: ResultOf<Functions['searchPerson']> = {
  person: { ...cardOf(DAD), name: '陈*栋' },
  hasIdNumber: true,
  deceasedOn: null,
  credential: 'active',
  card: { state: 'active', reported: null, lapsesAt: null },
  bindings: [
    {
      bindingId: 'b_1',
      version: 3,
      role: 'heldBy',
      other: { masked: '陈*', relationLabel: '女儿' },
      since: '2026-01-03T00:00:00.000Z',
      ending: null,
    },
  ],
  grants: [],
  openApplications: 0,
}
const REVIEW: ResultOf<Functions['openReview']> = {
  applicationId: 'app_1',
  applicantMasked: '陈*',
  memberMasked: '林*满',
  relationLabel: '女儿',
  memberAge: 8,
  evidence: ['hukou'],
  submittedAt: '2026-11-20T01:00:00.000Z',
  dueAt: '2026-11-22T01:00:00.000Z',
  overdue: false,
  agreed: null,
  version: 4,
  applicantName: '陈静',
  memberName: '林小满',
  memberIdNumberMasked: '9****************8',
  memberBirthDate: '2018-06-01',
  commitment: null,
  papersSeen: [],
  supplements: 1,
  documents: [],
  history: [],
}

test.each([
  ['', null],
  [' 1000 ', 100_000],
  ['0.5', 50],
  ['12.34', 1234],
  ['12.345', 'wrong'],
  ['一千', 'wrong'],
  ['-1', 'wrong'],
])('%p yuan is %p fen', (typed, fen) => {
  expect(capOf(typed)).toBe(fen)
})

test('a better paper is asked for by a reason, on the version that was looked at', async () => {
  answer('openReview', () => REVIEW)
  answer('requestSupplement', () => ({ applicationId: 'app_1', deadline: '2026-12-07T16:00:00.000Z' }))
  const done = jest.fn()
  await act(async () => render(<ReviewSheet applicationId="app_1" onDone={done} />))
  expect(screen.getByText('1 次')).toBeTruthy()
  await press('请补材料')
  expect(screen.getByRole('alert').textContent).toMatch(/先选一个原因/)
  expect(called()).not.toContain('requestSupplement')
  fireEvent.click(screen.getByRole('radio', { name: '缺页' }))
  await press('请补材料')
  expect(last('requestSupplement')).toMatchObject({ version: 4, reason: 'missingPage' })
  expect(done).toHaveBeenCalledWith(expect.stringMatching(/12月7日 前交/))
})

test('the first of two clerks is told that a second one must agree', async () => {
  answer('openReview', () => ({ ...REVIEW, agreed: { byMe: true, at: REVIEW.dueAt }, papersSeen: ['hukou'] }))
  refuse('reviewApplication', 'REVIEW_SAME_CLERK')
  await act(async () => render(<ReviewSheet applicationId="app_1" onDone={jest.fn()} />))
  expect(screen.getByText(/同事在窗口看过原件/)).toBeTruthy()
  await press('通过')
  expect(screen.getByText(/请交给另一位同事/)).toBeTruthy()
})

test('a person is looked up with a reason; what is refused is said in its place', async () => {
  answer('searchPerson', () => FILE)
  await act(async () => render(<Search today="2026-11-22" />))
  fireEvent.change(screen.getByLabelText('身份证号'), { target: { value: '990101195403080011' } })
  fireEvent.change(screen.getByLabelText('为什么查'), { target: { value: 'complaint' } })
  await press('查')
  expect(last('searchPerson')).toMatchObject({ by: 'idNumber', reason: 'complaint' })
  expect(screen.getByText('陈*栋')).toBeTruthy()
  refuse('searchPerson', 'CLERK_OWN')
  await press('查')
  expect(screen.getByText(/请交给别的同事办/)).toBeTruthy()
})

test('an event is entered only after its consequences were read, and read anew when it changes', async () => {
  const line = { of: 'grants', label: '家庭共济', text: '结束，付过的不变', count: 2, source: '本产品的做法' }
  answer('previewRegistryEvent', () => ({ title: '去世', consequences: [line] }))
  answer('applyRegistryEvent', () => ({
    personId: 'p_ba',
    title: '去世',
    ended: { bindings: 1, grants: 2, applications: 0 },
    consequences: [line],
    childId: null,
  }))
  const done = jest.fn()
  await act(async () => render(<EventForm file={FILE} today="2026-11-22" onDone={done} />))
  fireEvent.change(screen.getByLabelText('发生了什么'), { target: { value: 'death' } })
  await press('看看会怎样')
  expect(screen.getByText('结束，付过的不变（2）')).toBeTruthy()
  fireEvent.change(screen.getByLabelText('哪一天'), { target: { value: '2026-11-20' } })
  expect(screen.queryByText('结束，付过的不变（2）')).toBeNull()
  expect(called()).not.toContain('applyRegistryEvent')
  await press('看看会怎样')
  await press('登记：去世')
  expect(last('applyRegistryEvent')).toMatchObject({ event: { kind: 'death', on: '2026-11-20' } })
  expect(done).toHaveBeenCalledWith(expect.stringContaining('结束共济 2 份'))
})

test('a forced end names its reason and says when a second clerk must agree', async () => {
  answer('forceUnbind', () => ({ bindingId: 'b_1', state: 'secondNeeded' }))
  const done = jest.fn()
  await act(async () => render(<FileBindings file={FILE} onDone={done} />))
  await press(/因投诉解除/)
  fireEvent.change(screen.getByLabelText('原因'), { target: { value: 'misused' } })
  await press('解除绑定')
  expect(last('forceUnbind')).toMatchObject({ bindingId: 'b_1', version: 3, reason: 'misused' })
  expect(done).toHaveBeenCalledWith(expect.stringContaining('另一位同事'))
})

test('a grant waits for the grantor to be there; what was typed is kept, the form is printed', async () => {
  answer('grantAtCounter', () => ({
    grantId: 'gra_1',
    form: {
      title: '家庭共济授权',
      number: 'gra_1',
      bureau: '示例市医保经办',
      clerk: '林晓',
      at: '2026-11-22T04:00:00.000Z',
      rows: [{ label: '额度', text: '每年最多 500.00 元' }],
      commitment: '我承诺',
      signers: ['授权人'],
    },
  }))
  await act(async () => render(<GrantAtCounter today="2026-11-22" />))
  fireEvent.change(screen.getByLabelText('授权人姓名'), { target: { value: '陈静' } })
  fireEvent.change(screen.getByLabelText(/每年最多/), { target: { value: '500' } })
  await press('开通共济')
  expect(called()).not.toContain('grantAtCounter')
  expect(screen.getByRole('alert').textContent).toMatch(/本人到场/)
  fireEvent.click(screen.getByLabelText(/授权人在场/))
  await press('开通共济')
  expect(last('grantAtCounter')).toMatchObject({
    grantor: { name: '陈静' },
    caps: [{ period: 'year', amount: 50_000 }],
  })
  expect(screen.getByText('家庭共济授权业务办理表')).toBeTruthy()
  expect(screen.getByText(/授权人签字/)).toBeTruthy()
})
