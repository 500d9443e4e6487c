import { settlements } from '../lib/bill'
import { steadyLoad } from '../lib/load'
import { engines, inTurn, type Measure } from '../lib/measure'
import { line } from '../lib/report'

const PER_SECOND = 500
const CONNECTIONS = 128

export const steady: Measure = {
  name: 'settleSteady',
  what: '500 settlements a second, evenly, whether the earlier ones are done or not: how long each takes from when it was due',
  async run(bench) {
    const { seconds, counters } = bench.options
    for (const engine of engines(bench)) {
      const site = await bench.site(engine)
      const runs = await inTurn(bench, async () => {
        const work = await settlements(site, PER_SECOND * seconds, counters)
        await site.host.ask({ do: 'rest' })
        return steadyLoad(site.host.port, seconds, PER_SECOND, CONNECTIONS, work)
      })
      bench.print(line('settleSteady', engine, runs, {}, { asked: PER_SECOND }))
    }
  },
}
