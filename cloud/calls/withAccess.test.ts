import * as v from 'valibot'
import type { Access } from '../contract/functions'
import { defineFunction } from '../contract/functions/define'
import { harness, incoming } from './testing/harness'

const functionOf = (access: Access) => ({
  contracts: {
    look: defineFunction({
      name: 'look',
      summary: 'Looks.',
      access,
      changes: false,
      params: v.strictObject({}),
      result: v.strictObject({}),
      refusals: [],
    }),
  },
  implementations: { look: async () => ({ ok: true, result: {} }) },
})

const callers = {
  nobody: null,
  user: {},
  person: { personId: 'prs_1' },
  staff: { staffOf: 'ins_1' },
  clerk: { clerkOf: '990100' },
} as const

describe.each<[Access, Record<keyof typeof callers, string>]>([
  ['anyone', { nobody: 'OK', user: 'OK', person: 'OK', staff: 'OK', clerk: 'OK' }],
  ['user', { nobody: 'NOT_SIGNED_IN', user: 'OK', person: 'OK', staff: 'OK', clerk: 'OK' }],
  [
    'person',
    {
      nobody: 'NOT_SIGNED_IN',
      user: 'NOT_VERIFIED',
      person: 'OK',
      staff: 'NOT_VERIFIED',
      clerk: 'NOT_VERIFIED',
    },
  ],
  [
    'staff',
    {
      nobody: 'NOT_SIGNED_IN',
      user: 'NOT_ALLOWED',
      person: 'NOT_ALLOWED',
      staff: 'OK',
      clerk: 'NOT_ALLOWED',
    },
  ],
  [
    'clerk',
    {
      nobody: 'NOT_SIGNED_IN',
      user: 'NOT_ALLOWED',
      person: 'NOT_ALLOWED',
      staff: 'NOT_ALLOWED',
      clerk: 'OK',
    },
  ],
])('a function for %s', (access, expected) => {
  it.each(Object.keys(callers) as (keyof typeof callers)[])('answers %s', async (caller) => {
    const { calls, signIn } = harness(functionOf(access))
    const user = callers[caller]
    const sessionToken = user === null ? null : signIn(user)
    const outcome = await calls.call(incoming({ fn: 'look', sessionToken }))
    expect(outcome.ok ? 'OK' : outcome.refusal.code).toBe(expected[caller])
  })
})
