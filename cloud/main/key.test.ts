import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readEnvironment } from './environment'
import { findKey } from './key'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'qinqing-key-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

const HEX = 'ab'.repeat(32)

describe('findKey', () => {
  it.each([HEX, Buffer.from(HEX, 'hex').toString('base64')])('reads %s', (QINQING_KEY) => {
    expect(Buffer.from(findKey(readEnvironment({ QINQING_KEY }))).toString('hex')).toBe(HEX)
  })

  it('is made once by a sandbox, for its owner only', () => {
    const environment = readEnvironment({ SANDBOX: '1', DATA_DIR: folder })
    const made = findKey(environment)
    expect(findKey(environment)).toEqual(made)
    expect(statSync(path.join(folder, 'key')).mode & 0o077).toBe(0)
    expect(readFileSync(path.join(folder, 'key'), 'utf8')).toHaveLength(44)
  })

  it('is not made anew beside data that an earlier one encrypted', () => {
    const environment = readEnvironment({ SANDBOX: '1', DATA_DIR: folder })
    findKey(environment)
    mkdirSync(path.join(folder, 'database'))
    rmSync(path.join(folder, 'key'))
    expect(() => findKey(environment)).toThrow('cannot be read')
  })

  it.each([
    [{ QINQING_KEY: 'short' }, 'must be 32 bytes'],
    [{}, 'QINQING_KEY is not set'],
    [{ SANDBOX: '1', DATABASE_URL: 'postgres://db' }, 'QINQING_KEY is not set'],
  ])('refuses %j', (env, sentence) => {
    expect(() => findKey(readEnvironment({ ...env, DATA_DIR: folder }))).toThrow(sentence)
  })
})
