import { done, opening, request } from './testing/changes'
import { describeEngines } from './testing/engines'

describeEngines(
  'the store',
  (fixture) => {
    const file = {
      fileId: 'fil_1',
      ownerUserId: 'usr_1',
      name: '户口本.jpg',
      mimeType: 'image/jpeg',
      bytes: new Uint8Array([0, 1, 2, 253, 254, 255]),
      createdAt: 1_700_000_000_000,
    }

    test('keeps the bytes of files', async () => {
      const { store } = fixture
      await store.putFile(file)
      const found = await store.getFile('fil_1')
      expect(found && { ...found, bytes: [...found.bytes] }).toEqual({ ...file, bytes: [...file.bytes] })
      expect(await store.getFile('fil_2')).toBeNull()
      await expect(store.putFile(file)).rejects.toThrow('file_pkey')
    })

    test('refuses a text that the database cannot hold, and goes on', async () => {
      const { store } = fixture
      const write = (id: string, value: string) =>
        store.commit({ documents: [{ kind: 'setting', id, version: 0, data: { value } }] }, null)
      const [bad, good] = await Promise.allSettled([write('a', 'x\u0000y'), write('b', 'xy')])
      expect(bad.status).toBe('rejected')
      expect(good).toEqual({ status: 'fulfilled', value: { outcome: 'committed' } })
      expect(await store.count('setting', {})).toBe(1)
    })

    test('delivers notices with the change that they tell of', async () => {
      const { store } = fixture
      const notice = { personId: 'per_1', kind: 'use', title: '扣款', text: '12.00 元', link: null } as const
      await done(store, { notices: [notice, { ...notice, personId: 'per_2' }] })
      const unread = await store.find('message', { unreadOf: 'per_1' }, { newestFirst: true })
      expect(unread.map(({ data }) => data)).toEqual([{ ...notice, unreadOf: 'per_1', at: 77 }])
    })

    test('tells who looked, newest first', async () => {
      const { store } = fixture
      for (const what of ['first', 'second']) {
        await done(store, {
          audit: [{ actor: 'usr_1', what, subject: 'per_1', detail: { n: 1, ok: true, x: null } }],
        })
      }
      await done(store, { audit: [{ actor: 'usr_1', what: 'no subject', subject: null, detail: {} }] })
      const lines = await store.auditOf('per_1', 1)
      expect(lines).toEqual([
        { at: 55, actor: 'usr_1', what: 'second', subject: 'per_1', detail: { n: 1, ok: true, x: null } },
      ])
      expect(await store.auditOf('per_1', 9)).toHaveLength(2)
    })

    test('is reset to an empty world in which users and their sessions remain', async () => {
      const { store } = fixture
      await done(store, opening('p', 5), request('r'))
      await done(store, {
        documents: [
          { kind: 'setting', id: 's', version: 0, data: { value: 1 } },
          {
            kind: 'session',
            id: 'ses',
            version: 0,
            data: { userId: 'u', device: 'd', channel: 'h5', createdAt: 1, lastSeenAt: 1, revokedAt: null },
          },
        ],
        consumes: ['t'],
      })
      await store.putFile(file)
      await store.clearWorld()
      expect(await store.get('session', 'ses')).not.toBeNull()
      expect(await store.get('setting', 's')).toBeNull()
      expect(await store.balancesOf('p')).toEqual([])
      expect(await store.getFile('fil_1')).toBeNull()
      await done(store, { ...opening('p', 7), consumes: ['t'] }, request('r'))
    })
  },
  { businessNow: () => 77, realNow: () => 55 },
)
