import { announcement } from './announce'
import { lanUrls } from './lanUrl'

it('names every page, and where phones nearby find the host', () => {
  const text = announcement(8787, null, ['http://192.168.1.5:8787'])
  for (const address of ['/terminal', '/clerk', '/stage', '/poster']) {
    expect(text).toContain(`http://localhost:8787${address}`)
  }
  expect(text).toContain('http://192.168.1.5:8787/')
  expect(text).toContain('模拟')
})

it('names the public address where there is one', () => {
  const text = announcement(8787, 'https://yibao.example', ['http://192.168.1.5:8787'])
  expect(text).toContain('https://yibao.example/stage')
  expect(text).not.toContain('192.168')
})

it('promises nothing to phones when it listens to this machine alone', () => {
  expect(lanUrls('127.0.0.1', 8787)).toEqual([])
})
