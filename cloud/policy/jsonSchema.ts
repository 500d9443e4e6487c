import { toJsonSchema } from '@valibot/to-json-schema'
import { anyOf, policyFileSchema } from './fileSchema'

/** `policy.schema.json`: what editors offer and check while someone writes a policy. Made from the loader's schema. */
export function policyJsonSchema(): string {
  const schema = toJsonSchema(policyFileSchema(anyOf), { typeMode: 'input', errorMode: 'ignore' })
  return `${JSON.stringify({ title: '亲情医保 policy file', ...schema }, null, 1)}\n`
}
