import { closedLoad } from '../lib/load'
import { engines, inTurn, type Measure } from '../lib/measure'
import { callText } from '../lib/protocol'
import { line } from '../lib/report'
import { emptyAnswers } from './settle'

const CONNECTIONS = 64

export const getProfile: Measure = {
  name: 'getProfile',
  what: 'a call with a session that reads the user and his person, beside an empty answer of the same host',
  async run(bench) {
    const { seconds } = bench.options
    for (const engine of engines(bench)) {
      const site = await bench.site(engine)
      const requests = site.families.map(({ token }) => callText('getProfile', {}, token))
      const emptyAnswer: number[] = []
      let next = 0
      const run = () =>
        closedLoad(site.host.port, seconds, CONNECTIONS, async (connection) => {
          const request = requests[next++ % requests.length]
          if (!request) throw new Error('nobody is signed in')
          const { status } = await connection.send(request)
          if (status !== 200) throw new Error(`getProfile was answered ${status}`)
          return true
        })
      await run()
      await site.host.ask({ do: 'profile', on: true })
      const runs = await inTurn(bench, run, async () => {
        emptyAnswer.push(await emptyAnswers(site, Math.min(2, seconds)))
      })
      await site.host.ask({ do: 'profile', on: false })
      bench.print(line('getProfile', engine, runs, { emptyAnswer }))
    }
  },
}
