import { toJsonSchema } from '@valibot/to-json-schema'
import { FUNCTIONS, type FunctionContract, GROUPS } from '../../contract/functions'
import { describeSchema, type JsonSchema } from './describeSchema'

const ACCESS: Record<FunctionContract['access'], string> = {
  anyone: 'anyone, signed in or not',
  user: 'every signed-in user',
  person: 'a user verified as a person',
  staff: 'staff of an institution',
  clerk: 'a clerk of an insurance bureau',
}

const shape = (schema: FunctionContract['params']): JsonSchema =>
  toJsonSchema(schema, { errorMode: 'ignore' }) as JsonSchema

function entry(contract: FunctionContract): string {
  const facts = [
    `Who: ${ACCESS[contract.access]}.`,
    contract.changes
      ? 'Changes something: takes a `requestId`; repeating it is harmless.'
      : 'Changes nothing.',
    contract.sandboxOnly ? 'Sandbox only.' : '',
  ].filter(Boolean)
  const refusals = contract.refusals.map((code) => `[\`${code}\`](refusals.md#${code.toLowerCase()})`)
  return [
    `### ${contract.name}`,
    '',
    contract.summary,
    '',
    facts.join(' '),
    '',
    'Takes',
    '',
    '```ts',
    describeSchema(shape(contract.params), true),
    '```',
    '',
    'Gives',
    '',
    '```ts',
    describeSchema(shape(contract.result)),
    '```',
    '',
    ...(refusals.length ? [`May refuse: ${refusals.join(', ')}.`, ''] : []),
  ].join('\n')
}

/** docs/functions.md: every function of the contract, by group. */
export function functionsPage(): string {
  const known = new Set(Object.values(FUNCTIONS))
  const sections = Object.entries(GROUPS).map(([group, exports]) => {
    const contracts = Object.values(exports).filter((value): value is FunctionContract =>
      known.has(value as never),
    )
    return [`## ${group}`, '', ...contracts.map(entry)].join('\n')
  })
  return [
    '# Functions',
    '',
    'Generated from `cloud/contract` by `npm run docs`; do not edit.',
    '',
    'Each is served at `POST /1.1/functions/<name>` and called by `AV.Cloud.run(name, params)`; how a program of yours does that,',
    'and what the values mean: [programs](programs.md). Money is in fen, ratios in parts per million, days are calendar days in',
    'Asia/Shanghai, instants ISO 8601 texts in UTC. What must be kept to stands beside each key: a range, or a pattern. Besides',
    'its own refusals each may answer those that [any call may answer](refusals.md#general). Each also takes `language` (`"zh"`,',
    'the usual one, or `"en"`): the words and sentences of the host come in it; names of people, institutions, items and sources stay.',
    '',
    ...sections,
  ]
    .join('\n')
    .trimEnd()
    .concat('\n')
}
