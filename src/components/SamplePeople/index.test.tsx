import { act, fireEvent, render, screen } from '@testing-library/react'
import { useGrants } from '@/state/circle'
import { useFamily } from '@/state/family'
import { useProfile } from '@/state/profile'
import { type Persona, useSandbox } from '@/state/sandbox'
import { answer, calls, refuse, resetCloud } from '@/testing/fakeCloud'
import { GRANTS, grantOf } from '@/testing/grantSamples'
import { DAD, FAMILY, PROFILE } from '@/testing/samples'
import { resetTaro } from '@/testing/taro'
import { SamplePeople } from '.'
import { SamplePin } from './SamplePin'

jest.mock('@/services/connection', () => require('@/testing/fakeCloud'))

const persona = (name: string, group: string, over: Partial<Persona> = {}): Persona => ({
  personaId: name,
  personId: `psn_${name}`,
  name,
  role: 'family',
  group,
  age: 40,
  insuranceLabel: null,
  kin: null,
  story: '',
  idNumber: '990101198604120028',
  cardNumber: null,
  phone: null,
  pin: '307418',
  ...over,
})

beforeEach(() => {
  useFamily.getState().forget()
  useGrants.getState().forget()
  resetTaro()
  resetCloud()
  useSandbox.getState().forget()
  useProfile.getState().forget()
  answer('listFamily', () => ({ ...FAMILY, members: [] }))
  answer('listGrants', () => ({ ...GRANTS, given: [] }))
  answer('listPersonas', () => ({
    personas: [
      persona('李奶奶', '李家'),
      persona('陈静', '陈家'),
      persona('陈小满', '陈家', { age: 0, personId: null, idNumber: null, pin: null }),
      persona('于波', '卫生院', { role: 'staff', age: null, personId: null, idNumber: null, pin: null }),
    ],
    today: '2026-11-23',
  }))
})

test('one press fills in name and number; the user’s own family comes first, who has no number is not offered', async () => {
  useProfile
    .getState()
    .put({ ...PROFILE, person: PROFILE.person && { ...PROFILE.person, personId: 'psn_陈静' } })
  const onPick = jest.fn()
  await act(async () => render(<SamplePeople onPick={onPick} />))
  fireEvent.click(screen.getByRole('button', { name: '演示：选一位人物的证件' }))
  expect(
    screen.getAllByRole('button', { name: /^填入/ }).map((one) => one.getAttribute('aria-label')),
  ).toEqual(['填入陈静的姓名和号码，本人', '填入李奶奶的姓名和号码'])
  fireEvent.click(screen.getByRole('button', { name: /^填入陈静的姓名和号码/ }))
  expect(onPick).toHaveBeenCalledWith(
    expect.objectContaining({ name: '陈静', idNumber: '990101198604120028' }),
  )
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('each says what he is to whom, and whether he is oneself, bound or granted to', async () => {
  const kin = { personId: 'psn_陈静', name: '陈静', word: '爸爸' }
  answer('listPersonas', () => ({
    personas: [
      persona('陈静', '陈家'),
      persona('陈国栋', '陈家', { kin }),
      persona('王一舟', '王家', { kin: { personId: 'psn_王砚秋', name: '王砚秋', word: '儿子' } }),
    ],
    today: '2026-11-23',
  }))
  answer('listFamily', () => ({
    ...FAMILY,
    members: FAMILY.members.map((member) => ({ ...member, who: { ...DAD, personId: 'psn_陈国栋' } })),
  }))
  answer('listGrants', () => ({
    ...GRANTS,
    given: [grantOf({ beneficiary: { ...DAD, personId: 'psn_陈国栋' } })],
  }))
  useProfile
    .getState()
    .put({ ...PROFILE, person: PROFILE.person && { ...PROFILE.person, personId: 'psn_陈静' } })
  await act(async () => render(<SamplePeople onPick={jest.fn()} />))
  await act(async () => fireEvent.click(screen.getByRole('button', { name: '演示：选一位人物的证件' })))
  expect(
    screen.getAllByRole('button', { name: /^填入/ }).map((one) => one.getAttribute('aria-label')),
  ).toEqual([
    '填入陈静的姓名和号码，本人',
    '填入陈国栋的姓名和号码，您的爸爸，已绑定，已给共济',
    '填入王一舟的姓名和号码，王砚秋的儿子',
  ])
})

test('a host that serves real people is asked once, and nothing is drawn', async () => {
  refuse('listPersonas', 'SANDBOX_ONLY')
  await act(async () => render(<SamplePeople onPick={jest.fn()} />))
  expect(screen.queryByRole('button')).toBeNull()
  expect(calls.filter(({ name }) => name === 'listPersonas')).toHaveLength(1)
})

test('the PIN that a person began with, and nothing for who has none', async () => {
  const { rerender } = render(<SamplePin personId="psn_李奶奶" />)
  await act(async () => undefined)
  expect(screen.getByText(/演示密码：307418/)).not.toBeNull()
  rerender(<SamplePin personId="psn_nobody" />)
  expect(screen.queryByText(/演示密码/)).toBeNull()
})
