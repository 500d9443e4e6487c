import type { GrantLimits } from '@contract/shapes'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { forgetLoaded } from '@/state/loaded'
import { answer, resetCloud } from '@/testing/fakeCloud'
import { resetTaro } from '@/testing/taro'
import { LimitFields } from './LimitFields'
import { NO_LIMITS, toWire, withMember } from './limits'
import { useLimitWords } from './useLimitWords'

jest.mock('@/services/connection', () => require('@/testing/fakeCloud'))

let chosen: GrantLimits
function Form() {
  const [limits, setLimits] = useState(NO_LIMITS)
  chosen = limits
  return (
    <>
      <LimitFields limits={limits} onChange={setLimits} visits={['11', '41']} kinds={['drug', 'service']} />
      <p>{useLimitWords(limits).join('。')}</p>
    </>
  )
}
const press = (role: string, name: string | RegExp) =>
  act(async () => fireEvent.click(screen.getByRole(role, { name })))

beforeEach(() => {
  resetTaro()
  resetCloud()
  forgetLoaded()
})

test('a kind of visit is taken out, the last one stays, and all of them is no limit', async () => {
  await act(async () => render(<Form />))
  await press('button', /哪种就诊/)
  await press('switch', '普通门诊')
  expect(chosen.visits).toEqual(['41'])
  await press('switch', '药店购药')
  expect(chosen.visits).toEqual(['41'])
  expect(document.body.textContent).toContain('至少留一样')
  await press('switch', '普通门诊')
  expect(chosen.visits).toBeNull()
})

test('places are named from the list of the cloud; none is everywhere', async () => {
  answer('listInstitutions', () => ({
    institutions: [{ institutionId: 'ins_1', name: '示例市第一医院', kind: 'hospital' }],
  }))
  await act(async () => render(<Form />))
  await press('button', /哪家医院药店/)
  await press('switch', '示例市第一医院')
  expect(toWire(chosen).institutionIds).toEqual(['ins_1'])
  expect(document.body.textContent).toContain('只在示例市第一医院用')
  await press('switch', '示例市第一医院')
  expect(chosen.institutions).toBeNull()
})

test.each([
  [null, 'b', false, ['a', 'c']],
  [['a'], 'c', true, ['a', 'c']],
  [['a', 'c'], 'b', true, null],
  [['a'], 'a', false, []],
] as const)('from %j, %s %s: %j', (before, member, on, after) => {
  expect(withMember(['a', 'b', 'c'], before, member, on)).toEqual(after)
})
