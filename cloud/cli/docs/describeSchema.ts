/** The part of JSON Schema that the contract's schemas become. */
export interface JsonSchema {
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly JsonSchema[]
  readonly items?: JsonSchema
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | JsonSchema
  readonly pattern?: string
  readonly format?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly maxItems?: number
}

const indent = (text: string): string => text.replace(/\n/g, '\n  ')

/** "2 to 200 characters"; '' where nothing bounds. */
function range(least: number | undefined, most: number | undefined, unit: string): string {
  const low = least === undefined || least <= Number.MIN_SAFE_INTEGER ? undefined : least
  const high = most === undefined || most >= Number.MAX_SAFE_INTEGER ? undefined : most
  if (low === undefined && high === undefined) return ''
  if (low === high) return `${low}${unit}`
  if (high === undefined) return `at least ${low}${unit}`
  return `${low === undefined ? 'at most ' : `${low} to `}${high}${unit}`
}

/** What a value must keep to beyond its type, in a few words; '' where there is nothing. */
function bounds(schema: JsonSchema): string {
  const inner = schema.anyOf?.find(({ type }) => type !== 'null')
  if (inner !== undefined) return bounds(inner)
  if (schema.type === 'array') {
    const each = schema.items?.type === 'object' ? '' : bounds(schema.items ?? {})
    return [
      range(
        schema.minItems,
        schema.maxItems,
        schema.minItems === 1 && schema.maxItems === undefined ? ' entry' : ' entries',
      ),
      each && `each ${each}`,
    ]
      .filter(Boolean)
      .join('; ')
  }
  if (schema.type === 'integer')
    return ['whole', range(schema.minimum, schema.maximum, '')].filter(Boolean).join(', ')
  const shape = schema.pattern ?? schema.format ?? ''
  return [range(schema.minLength, schema.maxLength, ' characters'), shape].filter(Boolean).join(', ')
}

/**
 * A schema as a TypeScript-like text, for people to read.
 * @param bounded says beside each key what its value must keep to
 */
export function describeSchema(schema: JsonSchema, bounded = false): string {
  const inner = (each: JsonSchema): string => describeSchema(each, bounded)
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ')
  if (schema.anyOf) return [...new Set(schema.anyOf.map(inner))].join(' | ')
  if (schema.type === 'array') return arrayOf(inner(schema.items ?? {}))
  if (schema.type === 'object') return objectOf(schema, bounded)
  if (schema.type === 'integer') return 'number'
  return typeof schema.type === 'string' ? schema.type : 'unknown'
}

const arrayOf = (inner: string): string =>
  / \| /.test(inner) && !inner.startsWith('{') ? `(${inner})[]` : `${inner}[]`

function objectOf(schema: JsonSchema, bounded: boolean): string {
  const entries = Object.entries(schema.properties ?? {})
  if (entries.length === 0) {
    const rest = schema.additionalProperties
    return typeof rest === 'object' ? `{ [key: string]: ${describeSchema(rest, bounded)} }` : '{}'
  }
  const lines = entries.map(([key, value]) => {
    const mark = schema.required?.includes(key) ? '' : '?'
    const said = bounded ? bounds(value) : ''
    return `  ${key}${mark}: ${indent(describeSchema(value, bounded))}${said && ` // ${said}`}`
  })
  return `{\n${lines.join('\n')}\n}`
}
