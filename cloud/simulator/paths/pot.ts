import { returnPots } from '../../jobs/movements'
import { quoteByCard, settleQuoted } from '../counter'
import { definePath, type Scene } from '../path'
import { plannedWork } from '../plannedWork'

/** 划拨 of the giver's money; a region allows one a month. */
async function moveToPot({ phone, world }: Scene): Promise<void> {
  const { giver, patient } = world.pots
  const given = { beneficiaryId: patient.personId, amount: phone.random.pick([30_000, 100_000]) }
  const moved = await phone.call(giver.token, 'transferToPot', given)
  if (moved.code === 'OK') phone.memory.moved.add(moved.result.transfer.transferId)
}

/** 共济账户: 划拨, and a bill out of the pot, while its grant ends; what is left goes back, by two hosts at once. */
export const pot = definePath({
  name: 'pot',
  cutWith: [4, 7],
  async prepare(scene) {
    const { patient, counter } = scene.world.pots
    const isFilled = scene.phone.random.chance(70)
    if (isFilled) await moveToPot(scene)
    return { isFilled, quoted: await quoteByCard(scene, patient, 60_000, 1, counter) }
  },
  async act(scene, { isFilled, quoted }) {
    const { phone, world } = scene
    const { giver, grantId } = world.pots
    const ends = async (): Promise<void> => {
      await phone.call(giver.token, 'revokeGrant', { grantId })
      const back = () => plannedWork(scene, returnPots)
      await Promise.all([back(), back()])
    }
    await Promise.all([
      phone.random.chance(60) ? ends() : null,
      isFilled ? null : moveToPot(scene),
      quoted && phone.random.chance(50) ? settleQuoted(scene, quoted) : null,
    ])
  },
})
