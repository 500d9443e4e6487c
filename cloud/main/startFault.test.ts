import { createServer } from 'node:net'
import { readEnvironment } from './environment'
import { startFault } from './startFault'

/** What Node says of a second server on a port. */
async function portTaken(): Promise<{ port: number; fault: unknown }> {
  const first = createServer()
  await new Promise<void>((resolve) => first.listen(0, '127.0.0.1', resolve))
  const { port } = first.address() as { port: number }
  const second = createServer()
  const fault = await new Promise<unknown>((resolve) =>
    second.once('error', resolve).listen(port, '127.0.0.1'),
  )
  await new Promise((resolve) => first.close(resolve))
  return { port, fault }
}

it('says of a taken port that it is taken, and what to do', async () => {
  const { port, fault } = await portTaken()
  const told = startFault(fault, readEnvironment({ PORT: String(port) }))
  expect(told).toBe(`PORT: ${port} is taken by another process. Stop that one, or name another port.`)
})

it('says of a database that does not answer where it was looked for', () => {
  const environment = readEnvironment({ DATABASE_URL: 'postgres://a:secret@localhost:1/x' })
  // What Node makes of a name with two addresses has no text of its own.
  const fault = Object.assign(new AggregateError([]), { code: 'ECONNREFUSED' })
  expect(startFault(fault, environment)).toMatch(/^DATABASE_URL: no PostgreSQL answers at localhost:1 /)
})

it('says what every other fault says', () => {
  expect(startFault(new Error('no cloud/policies'), readEnvironment({}))).toBe('no cloud/policies')
  expect(startFault(new Error('PORT must be …'), null)).toBe('PORT must be …')
})
