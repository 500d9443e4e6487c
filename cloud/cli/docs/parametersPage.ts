import { NAMES_IN } from '../../domain/policy/names'
import type { ParameterPath } from '../../domain/policy/parameters'
import { selectorEntries } from '../../domain/policy/selector'
import { policyJsonSchema } from '../../policy/jsonSchema'
import { describeSchema, type JsonSchema } from './describeSchema'

interface Versions {
  readonly items: { readonly properties: { readonly value: { readonly anyOf: readonly JsonSchema[] } } }
}

interface FileSchema {
  readonly properties: {
    readonly parameters: { readonly properties: Readonly<Record<ParameterPath, Versions>> }
  }
}

/** Written forms that have a word of their own, by their pattern. */
const WORDS: readonly (readonly [has: string, word: string])[] = [
  ['元|', 'money'],
  ['%$', 'ratio'],
  [':[0-5]', '"HH:MM"'],
  ['-(0[1-9]|[12]', '"MM-DD"'],
]

const wordOf = ({ pattern }: JsonSchema): string | null =>
  pattern === undefined ? null : (WORDS.find(([has]) => pattern.includes(has))?.[1] ?? null)

/** The schema with the word in the place of each written form; a ratio may be a number, too. */
function inWords(schema: JsonSchema): JsonSchema {
  const word = wordOf(schema) ?? schema.anyOf?.map(wordOf).find((each) => each === 'ratio')
  if (word) return { type: word }
  const { items, anyOf, properties } = schema
  return {
    ...schema,
    ...(items && { items: inWords(items) }),
    ...(anyOf && { anyOf: anyOf.map(inWords) }),
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([key, each]) => [key, inWords(each)])),
    }),
  }
}

/** What selects a row stands in each row of a table: it is told once, above. */
const SELECTS = Object.keys(selectorEntries).filter((key) => key !== 'note')

function withoutSelection(schema: JsonSchema): JsonSchema {
  const { items, anyOf } = schema
  if (anyOf !== undefined) {
    const without = anyOf.map(withoutSelection)
    return without.every((each, index) => each === anyOf[index]) ? schema : { ...schema, anyOf: without }
  }
  if (items === undefined) return schema
  const entries = Object.entries(items.properties ?? {})
  if (!SELECTS.every((key) => entries.some(([name]) => name === key))) return schema
  const left = Object.fromEntries(entries.filter(([key]) => !SELECTS.includes(key)))
  return { ...schema, items: { ...items, properties: left } }
}

function entry(path: ParameterPath, { items }: Versions): string {
  const [, value = {}] = items.properties.value.anyOf
  const own = withoutSelection(value)
  const table = own === value ? '' : ' A table whose rows may select.'
  return [
    `### ${path}`,
    '',
    `${NAMES_IN.zh[path]} · ${NAMES_IN.en[path]}.${table}`,
    '',
    '```ts',
    describeSchema(inWords(own), true),
    '```',
    '',
  ].join('\n')
}

/** docs/parameters.md: every parameter of a policy file, its names, and how its value is written. */
export function parametersPage(): string {
  const { properties } = JSON.parse(policyJsonSchema()) as FileSchema
  const all = Object.entries(properties.parameters.properties) as [ParameterPath, Versions][]
  const groups = [...new Set(all.map(([path]) => path.split('.')[0] ?? ''))]
  const sections = groups.map((group) =>
    [
      `## ${group}`,
      '',
      ...all
        .filter(([path]) => path.startsWith(`${group}.`))
        .map(([path, versions]) => entry(path, versions)),
    ].join('\n'),
  )
  return [
    '# Parameters',
    '',
    'Generated from `cloud/domain/policy` by `npm run docs`; do not edit. What each `value:` of a [policy file](policies.md#a-policy-file)',
    'may be; instead of each may stand `unknown`. `money` is written `1800元` or `180000分`, a `ratio` `70%` or `0.7`; `{ … }[]` is a list of',
    'rows, `?` marks what may be left out, `null` means none.',
    '',
    'A row that selects may name any of these, and fits where all that it names fit; the first row that fits counts:',
    '`status` (`active`, `retired`), `kind` (`hospital`, `community`, `pharmacy`, `emergency`), `level` (一级, 二级, 三级), `grade` (甲等, 乙等, 丙等, 特等, `null`),',
    '`specialty`, `special`, `primary`, `referred`, `familyDoctor`, `student` (`true`, `false`), `ageFrom`, `ageBelow` (years), `visits` (a list of 11, 13, 14, 21, 41).',
    '`kind`, `level` and `grade` take a list, too.',
    '',
    ...sections,
  ]
    .join('\n')
    .trimEnd()
    .concat('\n')
}
