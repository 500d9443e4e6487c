import * as v from 'valibot'
import type { AnyImplementation } from '../../calls/anyImplementation'
import type { FunctionContract } from '../../contract/functions'
import { defineFunction } from '../../contract/functions/define'
import { RequestIdSchema } from '../../contract/values'

const contractOf = (
  name: string,
  part: Partial<Pick<FunctionContract, 'access' | 'changes' | 'params' | 'result' | 'sandboxOnly'>>,
): FunctionContract =>
  defineFunction({
    name,
    summary: `Stands in for a function in tests of the host: ${name}.`,
    access: 'anyone',
    changes: false,
    params: v.strictObject({}),
    result: v.unknown(),
    refusals: [],
    ...part,
  })

const contracts = [
  contractOf('echo', { params: v.record(v.string(), v.unknown()) }),
  contractOf('whoAmI', { access: 'user' }),
  contractOf('address', {}),
  contractOf('refuse', {}),
  contractOf('fail', {}),
  contractOf('hang', {}),
  contractOf('count', {
    access: 'user',
    changes: true,
    params: v.strictObject({ requestId: RequestIdSchema, by: v.number() }),
  }),
]

const implementations: Record<string, AnyImplementation> = {
  echo: async (_, params) => ({ ok: true, result: params }),
  whoAmI: async ({ actor }) => ({ ok: true, result: actor }),
  address: async ({ publicUrl }) => ({ ok: true, result: publicUrl }),
  refuse: async () => ({
    ok: false,
    refusal: { code: 'PIN_WRONG', details: { left: 2, name: '爸爸', code: 'x' } },
  }),
  fail: async () => {
    throw Object.assign(new Error('the password is swordfish'), { code: 0, params: ['13711112222'] })
  },
  hang: () => new Promise(() => undefined),
  count: async ({ store }, params) => {
    const read = await store.get('setting', 'count')
    const total = Number(read?.data.value ?? 0) + (params as { by: number }).by
    return {
      ok: true,
      result: { total },
      change: {
        documents: [{ kind: 'setting', id: 'count', version: read?.version ?? 0, data: { value: total } }],
      },
    }
  },
}

/** Small functions that behave well, refuse, fail, hang and count: to test the host, not the product. */
export const TEST_FUNCTIONS = {
  contracts: Object.fromEntries(contracts.map((contract) => [contract.name, contract])),
  implementations,
}
