import { returnTransfers } from '../../jobs/movements'
import { definePath } from '../path'
import { plannedWork } from '../plannedWork'

/** 医保钱包: a transfer that its payee accepts on one phone and refuses on another, or that comes back unanswered. */
export const wallet = definePath({
  name: 'wallet',
  cutWith: [1, 5],
  async prepare({ phone, world }) {
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
      await plannedWork({ phone, world }, returnTransfers)
    }
  },
})
