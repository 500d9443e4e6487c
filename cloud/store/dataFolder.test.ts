import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { createStore } from './createStore'
import { DataFolderInUse, lockFolder } from './engines/lock'
import { bundled, temporaryFolder } from './testing/bundled'
import { accountOf, done, opening } from './testing/changes'
import { freshFolder } from './testing/freshStore'

let folder = ''
beforeEach(() => {
  folder = temporaryFolder()
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('the lock of a data folder', () => {
  const lock = (holder: object): void => writeFileSync(join(folder, 'lock'), JSON.stringify(holder))
  const since = '2026-11-22T00:00:00Z'

  test('refuses a second opener, saying who has it, until it is given back', () => {
    const release = lockFolder(folder)
    expect(() => lockFolder(folder)).toThrow(DataFolderInUse)
    expect(() => lockFolder(folder)).toThrow(`process ${process.pid}`)
    release()
    expect(readdirSync(folder)).toEqual([])
    lockFolder(folder)()
  })

  test('of a dead process is taken over', () => {
    lock({ pid: 4_194_304, host: hostname(), since, began: null })
    const release = lockFolder(folder)
    expect(JSON.parse(readFileSync(join(folder, 'lock'), 'utf8'))).toMatchObject({ pid: process.pid })
    release()
    expect(readdirSync(folder)).toEqual([])
  })

  test('of a process that ended, whose number another one has now, is taken over', () => {
    lock({ pid: process.pid, host: hostname(), since, began: 'another time' })
    lockFolder(folder)()
  })

  test.each([
    ['another machine', { pid: 1, host: 'elsewhere', since, began: null }, 'opened on elsewhere'],
    ['process 1, which is not ours to ask', { pid: 1, host: hostname(), since, began: null }, 'process 1'],
  ])('of %s is left alone', (_, holder, message) => {
    lock(holder)
    expect(() => lockFolder(folder)).toThrow(message)
    expect(JSON.parse(readFileSync(join(folder, 'lock'), 'utf8'))).toEqual(holder)
  })

  test.each(['', '{}', '{"pid":1', 'null'])('that reads %p is refused with what to do', (text) => {
    writeFileSync(join(folder, 'lock'), text)
    expect(() => lockFolder(folder)).toThrow('remove that file')
  })
})

describe('an embedded store', () => {
  let made = ''
  beforeAll(async () => {
    made = temporaryFolder()
    await freshFolder(made)
  }, 60_000)
  afterAll(() => rmSync(made, { recursive: true, force: true }))

  test('keeps what was committed, and refuses a second opener', async () => {
    cpSync(made, folder, { recursive: true })
    const store = await createStore({ dataFolder: folder })
    await done(store, opening('p', 500))
    await expect(createStore({ dataFolder: folder })).rejects.toThrow(DataFolderInUse)
    await store.close()
    const again = await createStore({ dataFolder: folder })
    expect(await again.balancesOf('p')).toEqual([{ accountId: accountOf('p'), balance: 500 }])
    await again.close()
  }, 60_000)

  test('is made anew where a process died while making it', async () => {
    mkdirSync(join(folder, 'database.unfinished-1'))
    writeFileSync(join(folder, 'database.unfinished-1', 'PG_VERSION'), '18')
    const store = await createStore({ dataFolder: folder })
    expect(existsSync(join(folder, 'database.unfinished-1'))).toBe(false)
    expect(await store.count('person', {})).toBe(0)
    await store.close()
  }, 60_000)

  test('loses nothing that was acknowledged when its process is killed, again and again', async () => {
    cpSync(made, folder, { recursive: true })
    const program = bundled(join(__dirname, 'testing', 'endlessWriter.ts'))
    const start = await createStore({ dataFolder: folder })
    await done(start, opening('p', 1_000_000))
    await start.close()
    const acknowledged: number[] = []
    for (const [round, payments] of [60, 100, 20].entries()) {
      const child = spawn(process.execPath, [program, folder, String(round * 1_000_000)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      acknowledged.push(...(await killedAfter(child, payments)))
      const store = await createStore({ dataFolder: folder })
      const entries = await store.entriesOf(accountOf('p'), 1_000_000)
      const paid = new Set(entries.map(({ postingId }) => postingId))
      expect(acknowledged.filter((number) => !paid.has(`s${number}`))).toEqual([])
      for (const { postingId } of entries.slice(0, -1)) {
        expect(await store.repeated('usr_1', 'settle', postingId)).toMatchObject({
          bodyHash: `hash of ${postingId}`,
        })
      }
      const [account] = await store.balancesOf('p')
      expect(account?.balance).toBe(1_000_000 - (entries.length - 1))
      expect(account?.balance).toBe(entries[0]?.balanceAfter)
      await store.close()
    }
    rmSync(dirname(program), { recursive: true })
  }, 120_000)
})

/** Kills the writer in the middle of its work; answers the payments that it had acknowledged. */
async function killedAfter(child: ChildProcess, payments: number): Promise<number[]> {
  let output = ''
  child.stdout?.on('data', (chunk) => {
    output += chunk
    if (output.split('\n').length > payments) child.kill('SIGKILL')
  })
  await once(child, 'close')
  return output
    .split('\n')
    .slice(1, -1)
    .map((line) => Number(line))
}
