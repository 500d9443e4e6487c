import { act, fireEvent, render, screen } from '@testing-library/react'
import { forgetLoaded } from '@/state/loaded'
import { answer, calls, resetCloud } from '@/testing/fakeCloud'
import { GRANTS, grantOf } from '@/testing/grantSamples'
import { DAD, ME } from '@/testing/samples'
import { resetTaro } from '@/testing/taro'
import OrderPage from '.'

jest.mock('@/services/connection', () => require('@/testing/fakeCloud'))

const MUM = { ...DAD, personId: 'p_ma', label: '妈妈', name: '李梅' }

beforeEach(() => {
  resetTaro()
  resetCloud()
  forgetLoaded()
  answer('listGrants', () => ({
    ...GRANTS,
    mayReorder: true,
    received: [
      grantOf({ grantId: 'g_1', grantor: DAD, beneficiary: ME, order: 1 }),
      grantOf({ grantId: 'g_2', grantor: MUM, beneficiary: ME, order: 2 }),
      grantOf({ grantId: 'g_3', grantor: MUM, beneficiary: ME, order: 3, oneBill: true }),
    ],
  }))
  answer('reorderGrants', ({ grantIds }) => ({ grantIds }))
})

test('the order is changed by buttons; one for a single bill has no place in it', async () => {
  await act(async () => render(<OrderPage />))
  await act(async () => fireEvent.click(screen.getByRole('button', { name: '妈妈往前' })))
  await act(async () => fireEvent.click(screen.getByRole('button', { name: '保存顺序' })))
  expect(calls.find(({ name }) => name === 'reorderGrants')?.params).toMatchObject({
    grantIds: ['g_2', 'g_1'],
  })
})
