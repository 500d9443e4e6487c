import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AUDIT_LABELS } from './auditLabels'

const FUNCTIONS = join(__dirname, '..', '..', 'functions')

/** Every act that a function writes into its `audit` rows. */
function auditedActs(): Set<string> {
  const files = readdirSync(FUNCTIONS, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.ts') && !name.includes('testing') && !name.endsWith('.test.ts'))
  const acts = new Set<string>()
  for (const file of files) {
    const text = readFileSync(join(FUNCTIONS, file), 'utf8')
    for (const { 0: row } of text.matchAll(/actor: actor\.userId,\s*what: [^,\n]+/g)) {
      for (const { 1: act } of row.matchAll(/'(\w+)'/g)) if (act) acts.add(act)
    }
  }
  return acts
}

test('every audited act has words for the person whom it concerns', () => {
  const acts = auditedActs()
  expect(acts.size).toBeGreaterThan(30)
  expect([...acts].filter((act) => !Object.hasOwn(AUDIT_LABELS, act))).toEqual([])
})
