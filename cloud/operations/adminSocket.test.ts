import { rmSync, statSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { temporaryFolder } from '../store/testing/bundled'
import { adminAddress, askAdmin, serveAdmin } from './adminSocket'

let folder = ''
beforeEach(() => {
  folder = temporaryFolder()
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const ask = (command: string, argument = '', heard: string[] = []) =>
  askAdmin(folder, { command, argument }, (line) => heard.push(line))

describe('the operator’s line to a running host', () => {
  test('carries a command, what it says meanwhile, and its result', async () => {
    const served = await serveAdmin(folder, {
      greet: async (name, say) => {
        say('one moment')
        return { hello: name }
      },
      nothing: async () => undefined,
    })
    const heard: string[] = []
    expect(await ask('greet', '陈静', heard)).toEqual({ result: { hello: '陈静' } })
    expect(heard).toEqual(['one moment'])
    expect(await ask('nothing')).toEqual({ result: null })
    await served.close()
    expect(await ask('greet')).toBeNull()
  })

  test('tells what went wrong', async () => {
    const served = await serveAdmin(folder, {
      fail: async () => {
        throw new Error('the disk is full')
      },
    })
    await expect(ask('fail')).rejects.toThrow('the disk is full')
    await expect(ask('unheard of')).rejects.toThrow('no such command: unheard of')
    await expect(ask('constructor')).rejects.toThrow('no such command: constructor')
    await served.close()
  })

  test('breaks with the host', async () => {
    const served = await serveAdmin(folder, { wait: () => new Promise(() => undefined) })
    const waiting = ask('wait')
    setTimeout(() => served.close(), 50)
    await expect(waiting).rejects.toThrow('went away')
  })

  test('survives an operator who goes away or sends rubbish', async () => {
    const served = await serveAdmin(folder, { greet: async () => 'hello' })
    connect(adminAddress(folder)).destroy()
    await new Promise<void>((closed) => {
      const socket = connect(adminAddress(folder), () => socket.end('rubbish\n'))
      socket.on('close', () => closed()).resume()
    })
    expect(await ask('greet')).toEqual({ result: 'hello' })
    await served.close()
  })

  test('is for this user alone, and takes the place of a dead one', async () => {
    writeFileSync(join(folder, 'admin.sock'), '')
    const served = await serveAdmin(folder, {})
    expect(statSync(adminAddress(folder)).mode & 0o777).toBe(0o600)
    await served.close()
  })

  test('has an address that fits, however deep the folder', () => {
    const deep = join(folder, 'x'.repeat(120))
    expect(adminAddress(deep).length).toBeLessThan(100)
    expect(adminAddress(deep)).not.toBe(adminAddress(`${deep}y`))
    expect(adminAddress(folder)).toBe(join(folder, 'admin.sock'))
  })
})
