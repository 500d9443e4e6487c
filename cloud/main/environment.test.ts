import { readEnvironment } from './environment'

describe('readEnvironment', () => {
  it('needs nothing', () => {
    const environment = readEnvironment({})
    expect(environment).toMatchObject({ isSandbox: false, port: 8787, host: '0.0.0.0', publicUrl: null })
    expect(environment.store).toEqual({ dataFolder: environment.dataFolder })
  })

  it('takes a PostgreSQL server', () => {
    expect(readEnvironment({ DATABASE_URL: 'postgres://db/qinqing' }).store).toEqual({
      databaseUrl: 'postgres://db/qinqing',
      connections: 10,
    })
  })

  it('does not repeat the password of a database whose address it refuses', () => {
    const refused = () => readEnvironment({ DATABASE_URL: 'mysql://a:secret@b/c' })
    expect(refused).not.toThrow('secret')
  })

  it('cuts the slash from the public address', () => {
    expect(readEnvironment({ PUBLIC_URL: 'https://yibao.example/' }).publicUrl).toBe('https://yibao.example')
  })

  it('observes where a collector is named, as the libraries of OpenTelemetry do', () => {
    expect(readEnvironment({}).tracing).toBeNull()
    const given = {
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318/',
      OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Bearer%20x, team=a=b',
      OTEL_SERVICE_NAME: 'host-1',
    }
    expect(readEnvironment(given).tracing).toEqual({
      endpoint: 'http://127.0.0.1:4318',
      headers: { authorization: 'Bearer x', team: 'a=b' },
      service: 'host-1',
    })
  })

  it.each<[Record<string, string>, string]>([
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'collector' }, 'OTEL_EXPORTER_OTLP_ENDPOINT must be an address'],
    [
      { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://c', OTEL_EXPORTER_OTLP_HEADERS: 'token' },
      'OTEL_EXPORTER_OTLP_HEADERS must be name=value',
    ],
    [{ KEEP_ANSWERS_DAYS: '-1' }, 'KEEP_ANSWERS_DAYS must be a whole number'],
    [{ KEEP_LIVE_YEARS: 'two' }, 'KEEP_LIVE_YEARS must be a whole number'],
    [{ PORT: 'http' }, 'PORT must be a whole number'],
    [{ PORT: '99999' }, 'PORT must be a whole number of 0 to 65535, not "99999"'],
    [
      { DATABASE_URL: 'postgres://db/x', DATABASE_CONNECTIONS: '0' },
      'DATABASE_CONNECTIONS must be a whole number of at least 1, not "0"',
    ],
    [{ FUNCTION_TIME_LIMIT_MS: '0' }, 'FUNCTION_TIME_LIMIT_MS must be a whole number of at least 1, not "0"'],
    [{ DATABASE_URL: 'mysql://a:secret@b/c' }, 'DATABASE_URL must be an address such as postgres://'],
    [{ DATABASE_URL: 'localhost/qinqing' }, 'DATABASE_URL must be an address such as postgres://'],
    [{ SANDBOX: 'yes' }, 'SANDBOX must be 1 or 0, not "yes"'],
    [{ TRUST_PROXY: 'true' }, 'TRUST_PROXY must be 1 or 0, not "true"'],
    [{ PAGES_DIR: '/nowhere' }, 'PAGES_DIR must be a folder of built pages: there is no /nowhere/index.html'],
    [{ PUBLIC_URL: 'yibao.example' }, 'PUBLIC_URL must be an address'],
    [{ PUBLIC_URL: 'javascript:alert(1)' }, 'PUBLIC_URL must be an address'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of'],
    [{ WEAPP_APP_ID: 'wx1' }, 'WEAPP_APP_ID needs WEAPP_APP_SECRET, too'],
    [{ APP_KEY: 'k' }, 'APP_KEY needs APP_ID, too'],
  ])('refuses %j with what it should be', (env, sentence) => {
    expect(() => readEnvironment(env)).toThrow(sentence)
  })
})
