import { runPlans } from '../../jobs/movements'
import { definePath } from '../path'
import { plannedWork } from '../plannedWork'

const DAY_OF_MONTH = 25

/** 计划转账: a plan whose day has come, carried out by two hosts at once while its owner cancels it. */
export const plan = definePath({
  name: 'plan',
  cutWith: [3],
  async prepare({ phone, world }) {
    const { daughter, father } = world
    for (const { token } of [daughter, father]) await phone.call(token, 'openWallet', {})
    const made = await phone.call(daughter.token, 'planTransfer', {
      kind: 'wallet',
      payee: { personId: father.personId },
      relation: '51',
      from: 'account',
      amount: phone.random.pick([500, 90_000]),
      dayOfMonth: DAY_OF_MONTH,
      until: null,
    })
    return made.code === 'OK' ? made.result.plan.planId : null
  },
  async act({ phone, world, clock }, planId) {
    if (planId === null) return
    clock.passDays(phone.random.pick([3, 33]))
    const run = () => plannedWork({ phone, world }, runPlans)
    await Promise.all([
      run(),
      run(),
      phone.random.chance(30) ? phone.call(world.daughter.token, 'cancelPlan', { planId }) : null,
    ])
  },
})
