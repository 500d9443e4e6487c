// Checks, compares and tries policies. usage:
//   npm run -s policies check
//   npm run -s policies compare -- case.json 110000 330100
//   npm run -s policies impact -- draft.yaml bills.jsonl
//   npm run -s policies schema
import { main } from './policies/main'

main(process.argv.slice(2))
