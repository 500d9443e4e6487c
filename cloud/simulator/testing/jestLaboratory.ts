import type { Engine } from '../../store'
import { freshDatabaseUrl } from '../../store/testing/freshDatabase'
import { freshEngine } from '../../store/testing/freshStore'
import { postgresBinaries } from '../../store/testing/postgresServer'
import { postgresSession } from '../../store/testing/postgresSession'
import { type Laboratory, openLaboratory } from '../laboratory'

/**
 * A laboratory for one test file: open before its tests, closed after them. On one connection of PostgreSQL, which
 * answers sooner, and on the embedded engine where none is installed.
 */
export function jestLaboratory(): () => Laboratory {
  let engine: Engine
  let laboratory: Laboratory
  beforeAll(async () => {
    engine = postgresBinaries() ? await postgresSession(await freshDatabaseUrl()) : await freshEngine()
    laboratory = await openLaboratory(engine)
  })
  afterAll(async () => {
    await laboratory.close()
    await engine.close()
  })
  return () => laboratory
}
