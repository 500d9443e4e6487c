// Writes a year of the sandbox's bills, one JSON object a line, for `npm run -s policies impact`.
// usage: npm run -s bills [-- 2026] > bills.jsonl
import { main } from './exportBills/main'

main(process.argv.slice(2)).catch((fault: unknown) => {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`)
  process.exitCode = 1
})
