import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(__dirname, '..', '..', '..')
const MAKE =
  "import('./scripts/lib/world.mjs').then((m) => m.makeWorld()).then((made) => console.log(JSON.stringify(made)))"

/**
 * Runs once before all ways: compiles the host and lets it make the sandbox's world in a data folder, unless `npm test` has done
 * so while it built the pages. Every test file starts on a copy of that folder (`startProduct`), as ways change the world.
 */
export default function makeWorld(): void {
  if (process.env.PRODUCT_URL || process.env.WAYS_WORLD) return
  const env = { ...process.env, NODE_OPTIONS: '' }
  const made = execFileSync(process.execPath, ['-e', MAKE], { cwd: root, encoding: 'utf8', env })
  const { program, world } = JSON.parse(made) as { program: string; world: string }
  Object.assign(process.env, { WAYS_PROGRAM: program, WAYS_WORLD: world, WAYS_OWN: 'yes' })
}
