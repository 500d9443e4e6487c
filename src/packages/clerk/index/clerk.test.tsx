import type { Functions, ResultOf } from '@contract/functions'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { useSettings } from '@/state/settings'
import { answer, called, calls, refuse, resetCloud } from '@/testing/fakeCloud'
import { cardOf, DAD } from '@/testing/samples'
import { resetTaro } from '@/testing/taro'
import { EventForm } from './EventForm'
import { FileBindings } from './FileBindings'
import { GrantAtCounter } from './GrantAtCounter'
import { PrintForm } from './PrintForm'
import { ReviewSheet } from './ReviewSheet'
import { Reviews } from './Reviews'
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
  await press('退回')
  expect(screen.getByRole('alert').textContent).toMatch(/先选一个原因/)
  expect(called()).not.toContain('reviewApplication')
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
  await act(async () => render(<GrantAtCounter />))
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

describe('the queue', () => {
  const rows = [REVIEW, { ...REVIEW, applicationId: 'app_2', overdue: true }]
  beforeEach(() => {
    answer('listReviews', () => ({ reviews: rows, nextCursor: null, waiting: 2 }))
    answer('listEndings', () => ({ endings: [] }))
  })
  afterEach(() => act(async () => useSettings.getState().change({ language: 'zh' })))

  test('marks what is overdue, and that alone', async () => {
    await act(async () => render(<Reviews />))
    const marked = screen
      .getAllByRole('button', { name: /绑定女儿/ })
      .map((row) => /已超时/.test(row.textContent ?? ''))
    expect(marked).toEqual([false, true])
  })

  test('is read in English, too, with days as figures', async () => {
    await act(async () => useSettings.getState().change({ language: 'en' }))
    await act(async () => render(<Reviews />))
    expect(document.body.textContent).toMatch(/2 waiting for you.*due 11\/22 09:00.*Overdue/)
  })
})

test('care elsewhere is filed from the file: where and why, then the form to sign; then the file again', async () => {
  answer('searchPerson', () => FILE)
  answer('listRegions', () => ({
    regions: [
      { region: '420000', name: '湖北省', parent: null, simulated: false },
      { region: '420100', name: '武汉市', parent: '420000', simulated: false },
    ],
  }))
  const form = {
    title: '异地就医备案',
    number: 'oth_1',
    bureau: '示例市医保经办',
    clerk: '林晓',
    at: '2026-11-22T01:00:00.000Z',
    rows: [{ label: '就医地', text: '武汉市' }],
    commitment: null,
    signers: ['备案人'],
  }
  await act(async () => render(<Search today="2026-11-22" />))
  fireEvent.change(screen.getByLabelText('身份证号'), { target: { value: '990101195403080011' } })
  await press('查')
  await press('办备案')
  expect(screen.getByRole('alert').textContent).toMatch(/先选就医地/)
  expect(called()).not.toContain('fileOtherPlaceAtCounter')
  expect(screen.queryByRole('option', { name: '湖北省' })).toBeNull()
  fireEvent.change(screen.getByLabelText('就医地'), { target: { value: '420100' } })
  refuse('fileOtherPlaceAtCounter', 'OTHER_PLACE_FILED')
  await press('办备案')
  expect(document.body.textContent).toContain('没有办成')
  answer('fileOtherPlaceAtCounter', () => ({
    filing: {
      filingId: 'oth_1',
      place: { region: '420100', name: '武汉市' },
      kind: 'temporary',
      from: '2026-11-22',
      to: null,
      state: 'active',
      filedBy: 'clerk',
    },
    form,
  }))
  await press('办备案')
  expect(last('fileOtherPlaceAtCounter')).toMatchObject({
    place: '420100',
    kind: 'temporary',
    from: '2026-11-22',
    to: null,
  })
  expect(screen.getByRole('article', { name: '异地就医备案业务办理表' }).textContent).toContain('备案人签字')
  await press('办下一件')
  expect(screen.getByLabelText<HTMLSelectElement>('就医地').value).toBe('')
})

test('in English the headings of a form stand beneath the Chinese ones; what is signed is Chinese', () => {
  const form = {
    title: '家庭共济授权',
    number: 'grt_1',
    bureau: '武汉市医保经办',
    clerk: '王芳',
    at: '2026-11-22T04:00:00.000Z',
    rows: [{ label: '额度', text: '每年最多 500.00 元' }],
    commitment: '我承诺',
    signers: ['授权人'],
  }
  const beneath = () => [...document.querySelectorAll('.clerk-form [lang=en]')].map((one) => one.textContent)
  render(<PrintForm form={form} onNext={() => undefined} />)
  expect(beneath()).toEqual([])
  act(() => useSettings.setState({ language: 'en' }))
  expect(beneath()).toEqual(
    expect.arrayContaining(['Grant of family aid: form to sign', 'Caps', 'Signature: Grantor']),
  )
  expect(screen.getByRole('heading', { name: /^家庭共济授权业务办理表/ })).toBeTruthy()
  expect(beneath().join(' ')).toContain('Received 2026/11/22 12:00, number grt_1')
  expect(screen.getByText('我承诺').getAttribute('lang')).toBeNull()
  act(() => useSettings.setState({ language: 'zh' }))
})
