import { act, render } from '@testing-library/react'
import { resetCloud } from '@/testing/fakeCloud'
import { resetTaro } from '@/testing/taro'
import { useLoaded } from './useLoaded'

jest.mock('@/services/connection', () => require('@/testing/fakeCloud'))

function Shown({ ask }: { ask: () => Promise<number> }) {
  const { data, error } = useLoaded('balance', ask)
  return <p>{`${data} ${error?.sentence ?? ''}`}</p>
}

beforeEach(() => {
  resetTaro()
  resetCloud()
})

test('without network the kept answer is shown, and that it is one, of when', async () => {
  const online = render(<Shown ask={async () => 5} />)
  await act(async () => {})
  expect(document.body.textContent).toBe('5 ')
  online.unmount()
  await act(async () =>
    render(
      <Shown
        ask={async () => {
          throw new Error('network')
        }}
      />,
    ),
  )
  expect(document.body.textContent).toMatch(/^5 现在没有网络。看到的是今天 \d\d:\d\d 存下的。$/)
})
