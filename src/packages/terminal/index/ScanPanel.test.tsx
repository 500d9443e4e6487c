import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { useCounter } from './counter'
import { ScanPanel } from './ScanPanel'
import type { CounterActs } from './useCounterActs'

afterEach(() => {
  cleanup()
  useCounter.getState().nextPatient()
})

const idle = { busy: false, error: null, run: async () => null, clear: () => undefined }
const ACTS = { opening: idle, billing: idle } as unknown as CounterActs

test('what a scanner typed into the field is gone when the next patient comes', async () => {
  render(
    <ScanPanel
      input={createRef<HTMLInputElement>()}
      acts={ACTS}
      step="scan"
      onCamera={() => undefined}
      onNext={() => undefined}
    />,
  )
  const field = () => screen.getByLabelText<HTMLInputElement>('扫码，或输入 18 位码')
  fireEvent.change(field(), { target: { value: '860000000000000001' } })

  // The scanner's own Enter opened the visit; the form of the field never saw it.
  const visit = { openedBy: '01', shownBy: '本人出示' } as ReturnType<typeof useCounter.getState>['visit']
  await act(async () => useCounter.getState().set({ visit }))
  await act(async () => useCounter.getState().nextPatient())
  expect(field().value).toBe('')
})
