import { definePath } from '../path'

/** What a year costs a resident of the family's city, fen. */
const AMOUNT = 40_000

/** 居民医保费 of a newborn: for the year of birth, back to birth, or the next, paid by mother and grandfather at once. */
export const premium = definePath({
  name: 'premium',
  cutWith: [2],
  async prepare({ phone, world }) {
    await phone.call(world.daughter.token, 'openWallet', {})
    return phone.random.pick([2026, 2027])
  },
  async act({ phone, world }, year) {
    const { baby, daughter, father } = world
    const insured = { name: baby.name, idNumber: baby.idNumber }
    const pay = async (token: string, relation: '30' | '44'): Promise<boolean> => {
      const from = phone.random.chance(20) ? 'wallet' : 'account'
      const given = { insured, relation, year, amount: AMOUNT, from } as const
      if ((await phone.call(token, 'payPremium', given)).code !== 'OK') return false
      phone.memory.moved.add(`premium:${baby.personId}:${year}`)
      return true
    }
    const paid = await Promise.all([
      pay(daughter.token, '30'),
      phone.random.chance(60) ? pay(father.token, '44') : false,
    ])
    if (paid.every((one) => one)) throw new Error(`the premium of ${year} was paid twice`)
  },
})
