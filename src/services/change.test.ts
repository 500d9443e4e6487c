import { call } from './call'
import { change } from './change'
import { CallError } from './refusal'

jest.mock('./call')
const asked = jest.mocked(call)

const requestIds = (): unknown[] =>
  asked.mock.calls.map(([, params]) => (params as { requestId: string }).requestId)
const press = () => change('press', 'markMessagesRead', { messageIds: [] }).catch((fault: unknown) => fault)
const refusal = (code: CallError['refusal']) => new CallError({ zh: '', en: '' }, code, {}, null)

beforeEach(() => asked.mockReset())

test.each([null, 'TIMED_OUT', 'INTERNAL', 'BUSY', 'TOO_MANY_CALLS', 'NOT_SIGNED_IN'] as const)(
  'after %s, which judged nothing, the next press is the same request',
  async (code) => {
    asked.mockRejectedValue(refusal(code))
    await press()
    await press()
    const [first, second] = requestIds()
    expect(second).toBe(first)
  },
)

test.each(['NOT_ALLOWED', 'BAD_REQUEST', 'NOT_FOUND'] as const)(
  'after %s, which judged it, the next press is another request',
  async (code) => {
    asked.mockRejectedValue(refusal(code))
    await press()
    await press()
    const [first, second] = requestIds()
    expect(second).not.toBe(first)
  },
)
