// Settles one case without store or server. usage: npm run -s settle [-- --nhsa] < case.json
import { main } from './settleCase'

main(process.argv.slice(2))
