import { act, fireEvent, render, screen } from '@testing-library/react'
import { toCallError } from '@/services'
import { answer, calls, refuse, resetCloud } from '@/testing/fakeCloud'
import { useFaceCheck } from '.'

jest.mock('@/services/connection', () => require('@/testing/fakeCloud'))

const answers: (string | null)[] = []
const refusals: (string | null)[] = []

function Form() {
  const face = useFaceCheck()
  const ask = async () => {
    try {
      answers.push(await face.ask({ purpose: 'resetPin', subject: { personId: 'p_1' }, name: '爸爸' }))
    } catch (fault) {
      refusals.push(toCallError(fault).refusal)
    }
  }
  return (
    <>
      <button type="button" onClick={() => void ask()}>
        刷脸
      </button>
      {face.view}
    </>
  )
}

const open = async () => {
  render(<Form />)
  await act(async () => fireEvent.click(screen.getByText('刷脸')))
}
const press = (name: string) => act(async () => fireEvent.click(screen.getByRole('button', { name })))

let tokens = 0
beforeEach(() => {
  resetCloud()
  answers.length = 0
  refusals.length = 0
  tokens = 0
  answer('startFaceCheck', () => {
    tokens += 1
    return { faceToken: `f_${tokens}`, subjectName: '陈国栋', expiresAt: '2026-11-22T04:00:00.000Z' }
  })
})

test('the token of a passed check goes to the page that asked', async () => {
  answer('presentFace', () => ({ verdict: 'pass' }))
  await open()
  await press('本人')
  expect(answers).toEqual(['f_1'])
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('a failed check says why and tries again with a check of its own', async () => {
  answer('presentFace', ({ face }) => ({ verdict: face === 'subject' ? 'pass' : 'mismatch' }))
  await open()
  await press('别人')
  expect(screen.getByRole('alert').textContent).toContain('不像是爸爸')
  expect(answers).toEqual([])
  await press('再刷一次')
  await press('本人')
  expect(answers).toEqual(['f_2'])
  const ids = calls.filter(({ name }) => name === 'startFaceCheck').map(({ params }) => params.requestId)
  expect(new Set(ids).size).toBe(2)
})

test('who gives up gets no token', async () => {
  await open()
  await press('先不刷脸')
  expect(answers).toEqual([null])
})

test('a lock is said in its own sentence', async () => {
  refuse('startFaceCheck', 'FACE_LOCKED', { retryAfter: 600 })
  await open()
  expect(screen.getByRole('alert').textContent).toContain('600 秒后才能再试')
  expect(screen.queryByRole('button', { name: '本人' })).toBeNull()
})

test('a refusal that is not about the face goes back to the page that asked', async () => {
  refuse('startFaceCheck', 'PERSON_NOT_FOUND')
  await open()
  expect(refusals).toEqual(['PERSON_NOT_FOUND'])
  expect(screen.queryByRole('dialog')).toBeNull()
})
