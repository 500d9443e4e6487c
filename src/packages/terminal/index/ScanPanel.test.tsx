import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { createRef } from 'react'
import type { CallError } from '@/services'
import { useCounter } from './counter'
import { ScanPanel } from './ScanPanel'
import type { CounterActs } from './useCounterActs'

jest.mock('@/components/SamplePeople/SampleNumbers', () => ({ SampleNumbers: () => null }))

afterEach(() => {
  cleanup()
  useCounter.getState().nextPatient()
})

const idle = { busy: false, error: null, run: async () => null, clear: () => undefined }
const ACTS = { opening: idle, billing: idle } as unknown as CounterActs

jest.mock('@/platform/camera', () => ({ scanPicture: async () => ({ kind: 'none' }) }))

const open = () =>
  render(
    <ScanPanel
      input={createRef<HTMLInputElement>()}
      acts={ACTS}
      step="scan"
      onCamera={() => undefined}
      onNext={() => undefined}
    />,
  )

test('that a picture held no code is over once somebody is read', async () => {
  open()
  const files = [new File(['x'], 'x.png', { type: 'image/png' })]
  await act(
    async () => void fireEvent.change(screen.getByLabelText('传一张带码的图片'), { target: { files } }),
  )
  expect(screen.getByRole('alert').textContent).toMatch(/没有找到码/)
  const visit = { openedBy: '01', shownBy: '本人出示' } as ReturnType<typeof useCounter.getState>['visit']
  await act(async () => useCounter.getState().set({ visit }))
  expect(screen.queryByRole('alert')).toBeNull()
})

test('what a scanner typed into the field is gone when the next patient comes', async () => {
  open()
  const field = () => screen.getByLabelText<HTMLInputElement>('扫码，或输入 18 位码')
  fireEvent.change(field(), { target: { value: '860000000000000001' } })

  // The scanner's own Enter opened the visit; the form of the field never saw it.
  const visit = { openedBy: '01', shownBy: '本人出示' } as ReturnType<typeof useCounter.getState>['visit']
  await act(async () => useCounter.getState().set({ visit }))
  await act(async () => useCounter.getState().nextPatient())
  expect(field().value).toBe('')
})

test('what was refused stays to be mended, chosen, so that the next takes its place', async () => {
  const input = createRef<HTMLInputElement>()
  const shown = (error: CallError | null) => (
    <ScanPanel
      input={input}
      acts={{ ...ACTS, openByIdCard: () => undefined, opening: { ...ACTS.opening, error } }}
      step="scan"
      onCamera={() => undefined}
      onNext={() => undefined}
    />
  )
  const { rerender } = render(shown(null))
  fireEvent.click(screen.getByRole('tab', { name: '身份证' }))
  const field = screen.getByLabelText<HTMLInputElement>('18 位身份证号')
  expect(document.activeElement).toBe(field)
  fireEvent.change(field, { target: { value: '990101198604120029' } })
  fireEvent.click(screen.getByLabelText('家人拿着卡来代办'))
  fireEvent.change(screen.getByLabelText('来的人姓名'), { target: { value: '陈静' } })
  fireEvent.submit(field)
  rerender(shown({ sentence: '身份证号不对。' } as CallError))
  expect(field.value).toBe('990101198604120029')
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, 18])
  expect(screen.getByLabelText<HTMLInputElement>('来的人姓名').value).toBe('陈静')
})

test('a code typed into the field of a card is read as a code', () => {
  const openByCode = jest.fn()
  render(
    <ScanPanel
      input={createRef<HTMLInputElement>()}
      acts={{ ...ACTS, openByCode }}
      step="scan"
      onCamera={() => undefined}
      onNext={() => undefined}
    />,
  )
  fireEvent.click(screen.getByRole('tab', { name: '身份证' }))
  const field = screen.getByLabelText('18 位身份证号')
  fireEvent.change(field, { target: { value: '8600 0000 0000 0000 01' } })
  fireEvent.submit(field)
  expect(openByCode).toHaveBeenCalledWith('860000000000000001')
})
