import { createStore } from '../createStore'
import { request, spending } from './changes'

/**
 * A program for tests that kill it: pays from one account again and again, several payments at a time, and prints
 * the number of each payment that was acknowledged. Arguments: data folder, number of the first payment.
 */
async function main(): Promise<void> {
  const [folder = '', first = '0'] = process.argv.slice(2)
  const store = await createStore({ dataFolder: folder })
  process.stdout.write('open\n')
  for (let number = Number(first); ; number += 8) {
    await Promise.all(
      Array.from({ length: 8 }, async (_, n) => {
        const id = `s${number + n}`
        const change = { postings: [spending(id, 'p', 1)], consumes: [`token ${id}`] }
        const result = await store.commit(change, request(id))
        if (result.outcome === 'committed') process.stdout.write(`${number + n}\n`)
      }),
    )
  }
}

main().catch((error) => {
  process.stderr.write(`${error}\n`)
  process.exit(1)
})
