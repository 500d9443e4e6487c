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
}

const indent = (text: string): string => text.replace(/\n/g, '\n  ')

/** A schema as a TypeScript-like text, for people to read. */
export function describeSchema(schema: JsonSchema): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ')
  if (schema.anyOf) return [...new Set(schema.anyOf.map(describeSchema))].join(' | ')
  if (schema.type === 'array') return arrayOf(schema.items ?? {})
  if (schema.type === 'object') return objectOf(schema)
  if (schema.type === 'integer') return 'number'
  return typeof schema.type === 'string' ? schema.type : 'unknown'
}

function arrayOf(items: JsonSchema): string {
  const inner = describeSchema(items)
  return / \| /.test(inner) && !inner.startsWith('{') ? `(${inner})[]` : `${inner}[]`
}

function objectOf(schema: JsonSchema): string {
  const entries = Object.entries(schema.properties ?? {})
  if (entries.length === 0) {
    const rest = schema.additionalProperties
    return typeof rest === 'object' ? `{ [key: string]: ${describeSchema(rest)} }` : '{}'
  }
  const lines = entries.map(([key, value]) => {
    const mark = schema.required?.includes(key) ? '' : '?'
    return `  ${key}${mark}: ${indent(describeSchema(value))}`
  })
  return `{\n${lines.join('\n')}\n}`
}
