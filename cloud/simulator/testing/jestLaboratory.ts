import type { Engine } from '../../store'
import { freshEngine } from '../../store/testing/freshStore'
import { type Laboratory, openLaboratory } from '../laboratory'

/** A laboratory for one test file: open before its tests, closed after them. */
export function jestLaboratory(): () => Laboratory {
  let engine: Engine
  let laboratory: Laboratory
  beforeAll(async () => {
    engine = await freshEngine()
    laboratory = await openLaboratory(engine)
  })
  afterAll(async () => {
    await laboratory.close()
    await engine.close()
  })
  return () => laboratory
}
