import { toJsonSchema } from '@valibot/to-json-schema'
import * as v from 'valibot'
import { describeSchema, type JsonSchema } from './describeSchema'

const told = (schema: v.GenericSchema) =>
  describeSchema(toJsonSchema(schema, { errorMode: 'ignore' }) as JsonSchema, true)

it('says beside each key what its value must keep to', () => {
  const whole = v.pipe(v.number(), v.integer())
  const schema = v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[a-z]{3}$/)),
    reason: v.nullable(v.pipe(v.string(), v.minLength(2), v.maxLength(200))),
    count: v.optional(v.pipe(whole, v.minValue(1), v.maxValue(999))),
    lines: v.pipe(v.array(v.strictObject({ code: v.pipe(v.string(), v.maxLength(20)) })), v.maxLength(50)),
    tags: v.array(v.pipe(v.string(), v.maxLength(9))),
    free: v.string(),
  })
  expect(told(schema)).toBe(`{
  id: string // ^[a-z]{3}$
  reason: string | null // 2 to 200 characters
  count?: number // whole, 1 to 999
  lines: {
    code: string // at most 20 characters
  }[] // at most 50 entries
  tags: string[] // each at most 9 characters
  free: string
}`)
})
