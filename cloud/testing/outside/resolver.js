const { createHash } = require('node:crypto')
const { existsSync, mkdirSync, renameSync, writeFileSync } = require('node:fs')
const { join, relative, sep } = require('node:path')

const ROOT = join(__dirname, '..', '..', '..')
const CLOUD = join(ROOT, 'cloud') + sep
const DOORS = join(ROOT, 'node_modules', '.cache', 'outside')
/** Tests and their helpers stay inside: they use jest's globals, and what each file sets up is its own. */
const INSIDE = /\.test\.ts$|[\\/]testing[\\/]/

/** The file that stands for a module inside: it hands over the one that the worker has loaded once. */
function door(path) {
  const name = createHash('sha256').update(relative(ROOT, path)).digest('hex').slice(0, 24)
  const file = join(DOORS, `${name}.js`)
  if (!existsSync(file)) {
    mkdirSync(DOORS, { recursive: true })
    const unfinished = `${file}.${process.pid}`
    writeFileSync(unfinished, `module.exports = globalThis.requireOutside(${JSON.stringify(path)})\n`)
    renameSync(unfinished, file)
  }
  return file
}

/**
 * For tests of the cloud: the product's own modules are loaded once a worker instead of once a test file, which
 * took a third of these tests' time. They hold nothing that one test could leave to the next: what lasts is in the
 * ports and the store, which each test makes anew.
 */
module.exports = (request, options) => {
  const path = options.defaultResolver(request, options)
  return path.startsWith(CLOUD) && path.endsWith('.ts') && !INSIDE.test(path) ? door(path) : path
}
