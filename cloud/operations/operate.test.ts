import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DataFolderInUse, openStore } from '../store'
import { temporaryFolder } from '../store/testing/bundled'
import { done, opening } from '../store/testing/changes'
import { freshFolder } from '../store/testing/freshStore'
import type { Verdict } from '../verify'
import { serveAdmin } from './adminSocket'
import { operatorCommands } from './commands'
import { openServed } from './openServed'
import { operate } from './operate'

test('a command reaches an embedded store, whether a host has it open or nobody', async () => {
  const dataFolder = temporaryFolder()
  await freshFolder(dataFolder)
  const heard: string[] = []
  const verdictOf = async () =>
    (await operate({ dataFolder }, 'verify', '', (line) => heard.push(line))) as Verdict

  const { store, engine } = await openStore({ dataFolder })
  await done(store, opening('p', 500))
  await expect(verdictOf()).rejects.toThrow(DataFolderInUse)

  const admin = await serveAdmin(dataFolder, operatorCommands(engine))
  const byTheHost = await verdictOf()
  expect(byTheHost.holds).toBe(true)
  expect(heard).toContain('holds   the entries of a posting sum to zero')
  await operate({ dataFolder }, 'backup', join(dataFolder, 'backup.gz'), () => undefined)
  expect(existsSync(join(dataFolder, 'backup.gz'))).toBe(true)

  await engine.query({ text: 'update account set balance = 501' })
  heard.length = 0
  expect((await verdictOf()).holds).toBe(false)
  expect(heard).toContain('          personal:p:2026: balance 501 after 1 entries, but 1 entries sum to 500')

  await admin.close()
  await store.close()
  const served = await openServed({ dataFolder })
  expect((await verdictOf()).holds).toBe(false)
  await served.close()
  expect((await verdictOf()).holds).toBe(false)
  rmSync(dataFolder, { recursive: true })
}, 120_000)

test('a folder without a store is not made one', async () => {
  const dataFolder = temporaryFolder()
  await expect(operate({ dataFolder }, 'verify', '', () => undefined)).rejects.toThrow(
    `There is no store in ${dataFolder}`,
  )
  expect(existsSync(join(dataFolder, 'database'))).toBe(false)
})

test('a server that does not answer is named', async () => {
  const place = { databaseUrl: 'postgres://a:secret@127.0.0.1:1/x' }
  await expect(operate(place, 'backup', 'b.gz', () => undefined)).rejects.toThrow(
    'DATABASE_URL: no PostgreSQL answers at 127.0.0.1:1',
  )
})
