import type { Day } from '../../../contract/values'
import { LOOKUPS } from '../../../ports'
import { personDocument } from '../../testing/people'
import type { Device, TestPerson, TestWorld } from '../../testing/world'

/** A newborn of the registry without an ID number, found by the number of its birth certificate. */
export async function newborn(
  world: TestWorld,
  mother: TestPerson,
  birthCertNumber = 'Z990100001',
  birthDate: Day = '2026-11-05',
): Promise<{ readonly personId: string; readonly birthCertNumber: string }> {
  const personId = world.ports.ids.next('psn')
  const data = {
    ...personDocument(
      { name: '林小满', insurance: '390', employment: null },
      '990100202611050023',
      world.ports.cipher,
    ),
    idHash: null,
    idEncrypted: null,
    idNumberMasked: '还没有身份证号',
    birthDate,
    birthCertHash: world.ports.cipher.lookupHash(LOOKUPS.birthCert, birthCertNumber),
    birthCertMasked: 'Z*******01',
    motherId: mother.personId,
  }
  await world.given({ documents: [{ kind: 'person', id: personId, version: 0, data }] })
  return { personId, birthCertNumber }
}

export const named = ({ name, idNumber }: TestPerson) => ({ name, idNumber })

/** The person stands before a clerk's camera. */
export const faceAtWindow = (
  world: TestWorld,
  desk: Device,
  purpose: 'bindAtCounter' | 'grantAtCounter',
  person: TestPerson,
): Promise<string> => world.face(desk, purpose, named(person))
