import type { Functions, ParamsOf } from '../../../contract/functions'
import { GRANT_COMMITMENT } from '../../../domain/grant'
import { fund } from '../../testing/counter'
import type { Device, TestPerson, TestWorld } from '../../testing/world'

export type AskedGrant = Omit<ParamsOf<Functions['grantAid']>, 'requestId'>

/** A daughter with 1,500.00 in her account, her phone, and her father. */
export interface Givers {
  readonly father: TestPerson
  readonly daughter: TestPerson
  readonly phone: Device
}

export async function openGivers(world: TestWorld): Promise<Givers> {
  const father = await world.person({ name: '陈国栋', sex: 'male', birthDate: '1968-05-06' })
  const daughter = await world.person({ name: '陈静', sex: 'female', birthDate: '1992-03-02' })
  await fund(world, daughter, { 2025: 100_000, 2026: 50_000 })
  return { father, daughter, phone: await world.phone(daughter) }
}

export const signed = { signedName: '陈静', textVersion: GRANT_COMMITMENT.textVersion }

/** What the daughter asks for her father: 3,000.00 a year, signed. */
export const askedFor = (father: TestPerson, over: Partial<AskedGrant> = {}): AskedGrant => ({
  beneficiary: { name: '陈国栋', idNumber: father.idNumber },
  relation: '51',
  caps: [{ period: 'year', amount: 300_000 }],
  validFrom: null,
  validTo: null,
  evidence: [],
  commitment: signed,
  faceToken: null,
  ...over,
})
