import { quoteByCard, settleQuoted } from '../counter'
import { definePath } from '../path'

/** 改限额: the grantor changes a cap while a bill that draws on her is settled. */
export const grantCap = definePath({
  name: 'grantCap',
  prepare: (scene) => quoteByCard(scene, scene.world.mother, 100_000),
  async act(scene, ready) {
    const { phone, world, raiseCap } = scene
    const grantorId = world.daughter.personId
    const change = async (): Promise<void> => {
      const grants = await phone.call(world.daughter.token, 'listGrants', {})
      const given = grants.code === 'OK' ? grants.result.given : []
      const grant = given.find(({ grantId }) => grantId === world.grants.mother)
      if (!grant) return
      const amount = phone.random.pick([0, 10_000, 50_000, 120_000])
      await raiseCap({ grantorId, beneficiaryId: world.mother.personId, period: 'payment', amount })
      await phone.call(world.daughter.token, 'updateGrant', {
        grantId: grant.grantId,
        version: grant.version,
        caps: [
          { period: 'year', amount: 90_000 },
          { period: 'payment', amount },
        ],
      })
    }
    await Promise.all([change(), ready && settleQuoted(scene, ready)])
  },
})
