import { readEnvironment } from './environment'
import { assertReadyForPeople } from './production'

it('lets a sandbox start with nothing', () => {
  expect(() => assertReadyForPeople(readEnvironment({ SANDBOX: '1' }))).not.toThrow()
})

it('lets no host serve people with played ports, and lists all that is missing', () => {
  const start = () => assertReadyForPeople(readEnvironment({}))
  for (const what of [
    'QINQING_KEY',
    'DATABASE_URL',
    'PUBLIC_URL',
    'WEAPP_APP_ID',
    'registry',
    'face',
    'SMS',
    'notices',
  ]) {
    expect(start).toThrow(what)
  }
})

it('does not list what is there', () => {
  const environment = readEnvironment({
    QINQING_KEY: 'k',
    DATABASE_URL: 'postgres://db',
    PUBLIC_URL: 'https://yibao.example',
    WEAPP_APP_ID: 'wx1',
    WEAPP_APP_SECRET: 's',
  })
  expect(() => assertReadyForPeople(environment)).toThrow('an SMS service')
  expect(() => assertReadyForPeople(environment)).not.toThrow(/QINQING_KEY|DATABASE_URL|PUBLIC_URL|WEAPP/)
})
