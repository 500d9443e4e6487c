import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { policyJsonSchema } from './jsonSchema'

describe('policy.schema.json', () => {
  it('is what the loader’s schema says now (else: npm run policies schema)', () => {
    const written = readFileSync(join(__dirname, 'policy.schema.json'), 'utf8')
    expect(JSON.parse(written)).toEqual(JSON.parse(policyJsonSchema()))
  })

  it('knows the parameters and their values', () => {
    const schema = JSON.parse(policyJsonSchema())
    const deductible = schema.properties.parameters.properties['settlement.deductible'].items
    expect(deductible.required).toEqual(['from', 'value', 'source', 'confidence'])
    expect(Object.keys(deductible.properties)).toContain('alternatives')
  })
})
