import { createHash } from 'node:crypto'
import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { Day } from '../contract/values'
import { archiveYear, type Engine } from '../store'
import { temporaryFolder } from '../store/testing/bundled'
import { done, opening, request, spending } from '../store/testing/changes'
import { clearAll } from '../store/testing/clearAll'
import { describeEngines } from '../store/testing/engines'
import { freshEngine } from '../store/testing/freshStore'
import { usageRecord } from '../store/testing/usageRecord'
import { verify } from '../verify'
import { exportData } from './exportData'
import { ImportRefused, importData } from './importData'

describeEngines('an export', (fixture) => {
  let folder = ''
  let other: Engine
  beforeAll(async () => {
    folder = temporaryFolder()
    other = await freshEngine()
  }, 60_000)
  afterAll(async () => {
    rmSync(folder, { recursive: true })
    await other.close()
  })
  beforeEach(async () => {
    await clearAll(other)
    const { store } = fixture
    await done(store, opening('p', 500), request('r1', '{"answer":"亲情\\u0000 \\"x\\""}'))
    await done(store, {
      postings: [spending('s1', 'p', 100, 500)],
      documents: [
        { kind: 'setting', id: 'a', version: 0, data: { value: '陈·静 𠮷\n\\ "' } },
        { kind: 'usage', id: 'u', version: 0, data: usageRecord() },
      ],
      audit: [{ actor: 'usr', what: 'look', subject: 'p', detail: { ok: true } }],
      consumes: ['token'],
    })
    const [line] = await fixture.engine.query<{ at: number }>({ text: 'select at from audit' })
    await archiveYear(fixture.engine, Day.year(Day.at(line?.at ?? 0)))
    await store.putFile({
      fileId: 'fil',
      ownerUserId: 'usr',
      name: '户口本.jpg',
      mimeType: 'image/jpeg',
      bytes: new Uint8Array(700_000).map((_, index) => index % 251),
      createdAt: 5,
    })
  })
  const file = (): string => join(folder, 'export.gz')

  test('goes into the other engine and back, with the same verdict and the same bytes', async () => {
    const verdict = await verify(fixture.engine)
    const { rows } = await exportData(fixture.engine, file())
    expect(rows).toMatchObject({ account: 1, posting: 2, entry: 4, file: 1, doc_setting: 1 })
    expect(rows).toMatchObject({ audit: 0, archive_audit: 1, doc_usage: 1 })
    expect(rows).not.toHaveProperty('usage_sum')

    expect(await importData(other, file())).toEqual({ rows })
    expect(await verify(other)).toEqual(verdict)

    await exportData(other, join(folder, 'again.gz'))
    expect(gunzipSync(readFileSync(join(folder, 'again.gz'))).equals(gunzipSync(readFileSync(file())))).toBe(
      true,
    )

    await clearAll(fixture.engine)
    await importData(fixture.engine, join(folder, 'again.gz'))
    expect(await verify(fixture.engine)).toEqual(verdict)
    expect(await fixture.store.repeated('usr_1', 'settle', 'r1')).toMatchObject({
      answer: '{"answer":"亲情\\u0000 \\"x\\""}',
    })
    expect((await fixture.store.getFile('fil'))?.bytes).toHaveLength(700_000)
    await done(fixture.store, { postings: [spending('s2', 'p', 400, 400)] })
    expect(
      (await verify(fixture.engine)).checks.filter(({ count }) => count > 0).map(({ name }) => name),
    ).toEqual([
      'a settlement moved what it says',
      'every settlement has a usage record for the patient and for each grantor who paid, as it stands',
    ])
  })

  test('of a time when sums of records were exported with them is taken: they are added up anew', async () => {
    const { rows } = await exportData(fixture.engine, file())
    const [sum] = await fixture.engine.query<{ line: string }>({
      text: 'select row_to_json(t)::text as line from usage_sum t limit 1',
    })
    rewrite((text) => {
      const lines = text.trimEnd().split('\n').slice(0, -1)
      lines.push('{"table":"usage_sum"}', sum?.line ?? '')
      const sha256 = createHash('sha256').update(lines.join('')).digest('hex')
      return [...lines, JSON.stringify({ end: true, rows: { ...rows, usage_sum: 1 }, sha256 }), ''].join('\n')
    })
    await importData(other, file())
    expect(await verify(other)).toEqual(await verify(fixture.engine))
  })

  test('is refused by a store that holds something', async () => {
    await exportData(fixture.engine, file())
    await expect(importData(fixture.engine, file())).rejects.toThrow('the store is not empty')
  })

  test.each<[string, () => void, string]>([
    ['is cut off', () => truncateSync(file(), 2_000), 'damaged'],
    ['is no gzip', () => writeFileSync(file(), 'hello'), 'damaged'],
    [
      'is gzip of something else',
      () => writeFileSync(file(), gzipSync('{"a":1}\n')),
      'no export of this project',
    ],
    [
      'lost its end',
      () => rewrite((text) => text.slice(0, text.lastIndexOf('{"end"'))),
      'its end is missing',
    ],
    [
      'was changed',
      () => rewrite((text) => text.replace('"amount":100', '"amount":101')),
      'does not match its digest',
    ],
    [
      'is of a newer form',
      () => rewrite((text) => text.replace('"version":1', '"version":2')),
      'newer version',
    ],
    [
      'names an unknown table',
      () => rewrite((text) => text.replace('{"table":"account"}', '{"table":"pg_class"}')),
      'knows no table',
    ],
  ])('that %s is refused, and nothing is written', async (_, damage, message) => {
    await exportData(fixture.engine, file())
    damage()
    await expect(importData(other, file())).rejects.toThrow(message)
    await expect(importData(other, file())).rejects.toThrow(ImportRefused)
    expect((await verify(other)).contents.rows).toEqual({})
  })
  const rewrite = (change: (text: string) => string): void =>
    writeFileSync(file(), gzipSync(change(gunzipSync(readFileSync(file())).toString())))

  test('that cannot be written leaves no file', async () => {
    await expect(exportData(fixture.engine, join(folder, 'missing', 'x.gz'))).rejects.toThrow('ENOENT')
    expect(await fixture.store.count('setting', {})).toBe(1)
  })
})
