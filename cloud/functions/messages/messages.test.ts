import { type TestPerson, TestWorld } from '../testing/world'

let world: TestWorld
beforeAll(async () => {
  world = await TestWorld.open()
})
beforeEach(() => world.reset())
afterAll(() => world.close())

async function tell({ personId }: TestPerson, count: number) {
  for (let i = 1; i <= count; i += 1) {
    world.clock.pass(1000)
    await world.given({
      notices: [{ personId, kind: 'system', title: `消息 ${i}`, text: '一句话。', link: null }],
    })
  }
}

test('newest first, a page at a time, with the number of unread', async () => {
  const me = await world.person()
  const phone = await world.phone(me)
  await tell(me, 25)
  const first = await world.must(phone, 'listMessages', {})
  const second = await world.must(phone, 'listMessages', { cursor: first.nextCursor })
  expect(first.unread).toBe(25)
  expect(first.messages[0]).toMatchObject({ title: '消息 25', read: false, at: '2026-11-22T04:00:25.000Z' })
  expect([first.messages.length, second.messages.length, second.nextCursor]).toEqual([20, 5, null])
  expect(second.messages.at(-1)?.title).toBe('消息 1')
  expect((await world.ask(phone, 'listMessages', { cursor: 'cut' })).code).toBe('BAD_REQUEST')
})

test('some are marked as read, then all', async () => {
  const me = await world.person()
  const phone = await world.phone(me)
  await tell(me, 3)
  const { messages } = await world.must(phone, 'listMessages', {})
  const newest = messages[0]?.messageId ?? ''
  expect(await world.must(phone, 'markMessagesRead', { messageIds: [newest] })).toEqual({ unread: 2 })
  expect(await world.must(phone, 'markMessagesRead', { messageIds: [newest] })).toEqual({ unread: 2 })
  const read = (await world.must(phone, 'listMessages', {})).messages.map((message) => message.read)
  expect(read).toEqual([true, false, false])
  expect(await world.must(phone, 'markMessagesRead', {})).toEqual({ unread: 0 })
  expect((await world.must(phone, 'listMessages', {})).unread).toBe(0)
})

test('another’s notices are neither seen nor marked', async () => {
  const [me, other] = [await world.person(), await world.person({ name: '王芳' })]
  await tell(me, 1)
  const [mine, theirs] = [await world.phone(me), await world.phone(other)]
  const [message] = (await world.must(mine, 'listMessages', {})).messages
  expect((await world.must(theirs, 'listMessages', {})).messages).toEqual([])
  await world.must(theirs, 'markMessagesRead', { messageIds: [message?.messageId ?? ''] })
  expect((await world.must(mine, 'listMessages', {})).unread).toBe(1)
  const nobody = await world.signIn()
  expect((await world.ask(nobody, 'listMessages', {})).code).toBe('NOT_VERIFIED')
  expect((await world.ask(nobody, 'markMessagesRead', {})).code).toBe('NOT_VERIFIED')
})
