import { appendFileSync } from 'node:fs'
import fc from 'fast-check'

/** Everyday's part of the full count: what keeps all tests within minutes. */
const EVERYDAY = { of: 3, in: 25 }

/**
 * How often a property is tried: `full` times under PROPERTY_RUNS=full (npm run properties), as often as
 * PROPERTY_RUNS says (few, where mutants are tried), else an everyday part of it.
 */
function runsOf(full: number): number {
  const asked = process.env.PROPERTY_RUNS
  if (asked === undefined) return Math.ceil((full * EVERYDAY.of) / EVERYDAY.in)
  return asked === 'full' ? full : Number(asked)
}

/**
 * Tries a property and writes how often it was tried to the file PROPERTY_REPORT, one line a property.
 * @param full runs of a full check
 * @throws fast-check's report of the smallest case that fails
 */
export function checkProperty<Case>(property: fc.IProperty<Case>, full: number): void {
  const report = fc.check(property, { numRuns: runsOf(full) })
  if (report.failed) throw new Error(fc.defaultReportMessage(report))
  const file = process.env.PROPERTY_REPORT
  if (file) appendFileSync(file, `${report.numRuns}\t${expect.getState().currentTestName}\n`)
}
