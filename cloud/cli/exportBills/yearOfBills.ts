import { randomBytes } from 'node:crypto'
import { createCipher, KEY_BYTES } from '../../adapters/cipher'
import { systemClock } from '../../adapters/clock'
import { createIds } from '../../adapters/ids'
import { createSandboxSms } from '../../adapters/sandbox/sms'
import { Day } from '../../contract/values'
import type { PolicyBook } from '../../domain/policy'
import { IMPLEMENTATIONS } from '../../functions'
import { billLine } from '../../sandbox/bills/billLine'
import { collectBills } from '../../sandbox/bills/collectBills'
import { sandboxCatalogue } from '../../sandbox/catalogue'
import { createPassingFace } from '../../sandbox/replay/passingFace'
import { draftWorld } from '../../sandbox/world'

/**
 * The bills of one year of the shipped world that were not given back, oldest first, as lines of a file. The
 * world is made in memory: a running host keeps its own.
 */
export async function yearOfBills(year: number, policies: PolicyBook): Promise<string[]> {
  const ids = createIds(systemClock.realNow)
  const { implementations, bills } = collectBills(IMPLEMENTATIONS)
  await draftWorld({
    policies,
    implementations,
    ports: {
      clock: systemClock,
      ids,
      cipher: createCipher(randomBytes(KEY_BYTES)),
      catalogue: sandboxCatalogue,
      face: createPassingFace(ids),
      sms: createSandboxSms(),
      codeExchange: {},
    },
  })
  return [...bills.values()].filter(({ input }) => Day.year(input.date) === year).map(billLine)
}
