import { returnTransfers } from '../../jobs/movements'
import { definePath, type Scene } from '../path'

/** 医保钱包: a transfer that its payee accepts on one phone and refuses on another, or that comes back unanswered. */
export const wallet = definePath({
  name: 'wallet',
  async prepare({ phone, world }: Scene) {
    for (const { token } of [world.daughter, world.father]) await phone.call(token, 'openWallet', {})
    return phone.random.pick([1_000, 60_000])
  },
  async act({ phone, world, clock }, amount) {
    const payee = { personId: world.father.personId }
    const sent = await phone.call(world.daughter.token, 'transferWallet', {
      payee,
      relation: '51',
      from: 'account',
      amount,
    })
    if (sent.code !== 'OK') return
    const { transferId } = sent.result.transfer
    phone.memory.moved.add(transferId)
    const answer = async (given: 'accept' | 'refuse'): Promise<void> => {
      const answered = await phone.call(world.father.token, 'answerTransfer', { transferId, answer: given })
      if (answered.code === 'OK') {
        phone.memory.moved.add(`${transferId}:${given === 'accept' ? 'accepted' : 'returned'}`)
      }
    }
    if (phone.random.chance(70))
      await Promise.all([answer('accept'), phone.random.chance(30) ? answer('refuse') : null])
    else {
      clock.passDays(1)
      await phone.job((host) => returnTransfers({ ...host, refresh: async () => undefined }).run())
    }
    await settleLapse({ phone, world }, transferId)
  },
})

/** Whoever was first: the transfer has ended in one way, or waits. What came back by itself no phone was told of. */
async function settleLapse(
  { phone, world }: Pick<Scene, 'phone' | 'world'>,
  transferId: string,
): Promise<void> {
  const list = await phone.call(world.daughter.token, 'listTransfers', { direction: 'sent' })
  const transfer =
    list.code === 'OK' ? list.result.transfers.find((one) => one.transferId === transferId) : undefined
  if (transfer?.state === 'returned') phone.memory.moved.add(`${transferId}:returned`)
}
