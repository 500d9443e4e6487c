import { type Counter, fund, givenGrant, openCounter, settled } from '../../testing/counter'
import type { TestPerson, TestWorld } from '../../testing/world'

/** A father with 500.00, his daughter who grants him 1,000.00, his son, and a hospital. */
export interface Family {
  readonly counter: Counter
  readonly father: TestPerson
  readonly daughter: TestPerson
  readonly son: TestPerson
  /** Settles 1,000.00 of a patient (the father) a second later: the settlement's id. */
  bill(patient?: TestPerson, over?: object): Promise<string>
}

const BILL = { items: [{ code: 'F3012', count: 1, price: 100_000 }] }

export async function openFamily(world: TestWorld): Promise<Family> {
  const counter = await openCounter(world)
  const father = await world.person({ name: '陈国栋', sex: 'male', birthDate: '1968-05-06' })
  const daughter = await world.person({ name: '陈静', sex: 'female', birthDate: '1992-03-02' })
  const son = await world.person({ name: '陈明', sex: 'male', birthDate: '1994-01-01' })
  await fund(world, father, { 2026: 50_000 })
  await fund(world, daughter, { 2026: 100_000 })
  await givenGrant(world, daughter, father, '51')
  return {
    counter,
    father,
    daughter,
    son,
    async bill(patient = father, over = {}) {
      world.clock.pass(1_000)
      const receipt = await settled(world, counter, patient, { ...BILL, ...over })
      return receipt.settlementId ?? ''
    },
  }
}
