import { shownState } from './codeStatus'

const code = { state: 'live', expiresAt: 60_000 } as const
const used = { state: 'consumed', expiresAt: 60_000 } as const
const visit = (state: string) => ({ state, expiresAt: 100_000 })

test.each([
  ['not scanned', code, null, 0, 'live'],
  ['not scanned in time', code, null, 65_000, 'expired'],
  ['void', { ...code, state: 'void' }, null, 0, 'void'],
  ['just scanned', used, visit('open'), 0, 'scanned'],
  ['registered', used, visit('registered'), 99_999, 'scanned'],
  ['scanned and left', used, visit('registered'), 100_000, 'closed'],
  ['admitted, however long ago', used, visit('admitted'), 999_999, 'admitted'],
  ['settled, however long ago', used, visit('settled'), 999_999, 'settled'],
  ['not the same person', used, visit('mismatch'), 0, 'mismatch'],
  ['lapsed', used, visit('expired'), 0, 'closed'],
  ['used by a visit that is gone', used, null, 0, 'closed'],
] as const)('%s', (_, itsCode, itsVisit, now, expected) => {
  expect(shownState(itsCode, itsVisit, now, 5_000)).toBe(expected)
})
