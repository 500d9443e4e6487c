import type { Engine } from '../engines/engine'
import type { Store } from '../store'
import { ordinarySources, type StoreSources, storeOver } from '../storeOver'
import { clearAll } from './clearAll'
import { freshDatabase } from './freshDatabase'
import { freshEngine } from './freshStore'
import { postgresBinaries } from './postgresServer'

/** What each test has: an empty store on one engine. Read the fields inside tests, not before. */
export interface EngineFixture {
  readonly engineName: Engine['name']
  readonly store: Store
  /** A second store over the same data, as another host would have. */
  readonly otherHost: Store
  /** The engine underneath: for tests that tamper with rows. */
  readonly engine: Engine
}

/** Databases on a busy machine take their time; nothing here is measured. */
jest.setTimeout(60_000)

type OpenEngine = () => Promise<Engine>

/**
 * Runs the same tests on PGlite and on PostgreSQL. Where no PostgreSQL is installed it says "not run"; under
 * CI=true that fails.
 */
export function describeEngines(
  title: string,
  tests: (fixture: EngineFixture) => void,
  sources: Partial<StoreSources> = {},
): void {
  describe(`${title} on PGlite`, () => onEngine('pglite', freshEngine, tests, sources))
  describe(`${title} on PostgreSQL`, () => {
    if (postgresBinaries()) onEngine('postgres', freshDatabase, tests, sources)
    else test('is not run: no PostgreSQL is installed', sayNotRun)
  })
}

function sayNotRun(): void {
  if (process.env.CI === 'true')
    throw new Error('PostgreSQL must be installed under CI: apt-get install postgresql')
  process.stdout.write('not run: PostgreSQL (install it by: apt-get install postgresql)\n')
}

function onEngine(
  engineName: Engine['name'],
  open: OpenEngine,
  tests: (fixture: EngineFixture) => void,
  sources: Partial<StoreSources>,
): void {
  let engine: Engine | null = null
  let hosts: readonly [Store, Store] | null = null
  const opened = <T>(value: T | null): T => {
    if (value === null) throw new Error('the engine is open inside tests only')
    return value
  }
  beforeAll(async () => {
    const opening = await open()
    const all = { ...ordinarySources, ...sources }
    engine = opening
    hosts = [storeOver(opening, all), storeOver(opening, all)]
  })
  beforeEach(() => clearAll(opened(engine)))
  afterAll(() => engine?.close())
  tests({
    engineName,
    get store() {
      return opened(hosts)[0]
    },
    get otherHost() {
      return opened(hosts)[1]
    },
    get engine() {
      return opened(engine)
    },
  })
}
