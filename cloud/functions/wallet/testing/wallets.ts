import type { Functions, ParamsOf } from '../../../contract/functions'
import { Account } from '../../../store'
import { fund } from '../../testing/counter'
import type { Device, TestPerson, TestWorld } from '../../testing/world'

/** A daughter in 示例市 with 1,500.00 of two years, her father in 杭州, and the phones and wallets of both. */
export interface Wallets {
  readonly daughter: TestPerson
  readonly father: TestPerson
  readonly hers: Device
  readonly his: Device
}

export async function openWallets(world: TestWorld): Promise<Wallets> {
  const daughter = await world.person({ name: '陈静', sex: 'female', birthDate: '1992-03-02' })
  const father = await world.person({
    name: '陈国栋',
    sex: 'male',
    birthDate: '1958-05-06',
    region: '330100',
    employment: 'retired',
  })
  await fund(world, daughter, { 2025: 100_000, 2026: 50_000 })
  const hers = await world.phone(daughter)
  const his = await world.phone(father)
  await world.must(hers, 'openWallet', {})
  await world.must(his, 'openWallet', {})
  return { daughter, father, hers, his }
}

type Sending = Omit<ParamsOf<Functions['transferWallet']>, 'requestId'>

/** What the daughter sends: 200.00 of her account to her father. */
export const toFather = (father: TestPerson, over: Partial<Sending> = {}): Sending => ({
  payee: { name: father.name, idNumber: father.idNumber },
  relation: '51',
  from: 'account',
  amount: 20_000,
  ...over,
})

/** The balance of one floored account of a person. */
export async function held(world: TestWorld, { personId }: TestPerson, accountId: string): Promise<number> {
  const balances = await world.store.balancesOf(personId)
  return balances.find((one) => one.accountId === accountId)?.balance ?? 0
}

export const walletOf = (world: TestWorld, person: TestPerson): Promise<number> =>
  held(world, person, Account.wallet(person.personId))
