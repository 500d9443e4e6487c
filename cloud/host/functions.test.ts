import AV from 'leancloud-storage'
import { startHost, TEST_APP, type TestHost } from './testing/startHost'

let host: TestHost

beforeAll(async () => {
  host = await startHost()
  AV.init({ ...TEST_APP, serverURL: host.url })
})

afterAll(() => host.close())

it('answers a function', async () => {
  await expect(AV.Cloud.run('getServiceInfo')).resolves.toMatchObject({ publicUrl: host.url })
})

it('refuses', async () => {
  await expect(AV.Cloud.run('constructor')).rejects.toMatchObject({ code: 1 })
})
