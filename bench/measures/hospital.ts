import type { Run } from '../lib/load'
import { inTurn, type Measure } from '../lib/measure'
import { line } from '../lib/report'
import { settleRun } from './settle'

export const hospital: Measure = {
  name: 'settleAtOneHospital',
  what: 'all 64 cashiers at one hospital, beside as many at many hospitals (PostgreSQL)',
  async run(bench) {
    const site = await bench.site('postgres')
    const many: Run[] = []
    const one = await inTurn(
      bench,
      () => settleRun(bench, site, 1),
      async () => {
        many.push(await settleRun(bench, site, bench.options.counters))
      },
    )
    const manyHospitals = many.map(({ perSecond }) => perSecond)
    bench.print(line('settleAtOneHospital', 'postgres', one, { manyHospitals }))
  },
}
