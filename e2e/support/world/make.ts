import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { startProduct } from '../product'

const root = join(__dirname, '..', '..', '..')

/** Compiles the host; answers the file made. */
function compileHost(): string {
  const script =
    "import('./scripts/run-cloud.mjs').then((m) => m.bundleCloud('cloud/main.ts')).then(console.log)"
  const made = execFileSync(process.execPath, ['-e', script], { cwd: root, encoding: 'utf8' }).trim()
  // Under a name of its own: whoever starts the product meanwhile compiles over the other one.
  const program = join(dirname(made), `ways-${process.pid}.mjs`)
  copyFileSync(made, program)
  return program
}

/**
 * Runs once before all ways: compiles the host and lets it make the sandbox's world in a data folder. Every test file starts
 * on a copy of that folder (`startProduct`), as ways change the world.
 */
export default async function makeWorld(): Promise<void> {
  if (process.env.PRODUCT_URL) return
  process.env.WAYS_PROGRAM = compileHost()
  const world = mkdtempSync(join(tmpdir(), 'qinqing-world-'))
  try {
    const product = await startProduct({ DATA_DIR: world })
    await product.stop()
  } catch (fault) {
    rmSync(world, { recursive: true, force: true })
    throw fault
  }
  process.env.WAYS_WORLD = world
}
