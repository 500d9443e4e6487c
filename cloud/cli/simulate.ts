// Runs the real functions over a store that fails, from seeds. usage:
//   npm run simulate [-- --histories N] [--seed S]     histories by chance, from a seed on (10,000, from 1)
//   npm run simulate -- --points                       every path cut at each of its awaits
//   npm run simulate -- --postgres [--histories N]     races of histories on the PostgreSQL of DATABASE_URL (1,000)
import { main } from './simulate/main'

main(process.argv.slice(2)).catch((fault: unknown) => {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`)
  process.exitCode = 1
})
