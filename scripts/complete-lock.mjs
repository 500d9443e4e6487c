// Adds to package-lock.json the optional packages of other platforms that `npm install` left out.
//
// A registry mirror may not carry the binaries of every platform; npm then writes a lock without them, which
// `npm ci` refuses as incomplete. An entry with its version, os and cpu is all that `npm ci` needs: it skips
// what does not fit the machine, and fetches the rest by name and version.
// usage: node scripts/complete-lock.mjs   (after every npm install that changes the lock)
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const lockPath = join(dirname(fileURLToPath(import.meta.url)), '..', 'package-lock.json')
const lock = JSON.parse(readFileSync(lockPath, 'utf8'))

const SYSTEMS = [
  'darwin',
  'linux',
  'win32',
  'android',
  'freebsd',
  'netbsd',
  'openbsd',
  'sunos',
  'aix',
  'openharmony',
]
const PROCESSORS = [
  'arm64',
  'x64',
  'ia32',
  'arm',
  'ppc64',
  's390x',
  'riscv64',
  'loong64',
  'mips64el',
  'wasm32',
]

/** os and cpu of a platform package, told from its name. */
function platformOf(name) {
  const words = name
    .split(/[/@._-]/)
    .map((word) => (word.startsWith('arm') && word !== 'arm64' ? 'arm' : word))
  const os = SYSTEMS.filter(
    (system) => words.includes(system) || (system === 'openharmony' && words.includes('ohos')),
  )
  const cpu = PROCESSORS.filter(
    (cpu) => words.includes(cpu) || (cpu === 'ppc64' && words.includes('ppc64le')),
  )
  const libc = /musl/.test(name) ? ['musl'] : /gnu/.test(name) ? ['glibc'] : []
  return {
    ...(os.length ? { os } : {}),
    ...(cpu.length ? { cpu } : {}),
    ...(libc.length ? { libc } : {}),
  }
}

/** Where Node would find `name` from the package at `path`, or null. */
function found(path, name) {
  for (let at = path; ; at = at.replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    const candidate = `${at ? `${at}/` : ''}node_modules/${name}`
    if (lock.packages[candidate]) return candidate
    if (!at) return null
  }
}

let added = 0
for (const [path, entry] of Object.entries({ ...lock.packages })) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    const present = found(path, name)
    if (present && (lock.packages[present].version === range || !/^\d/.test(range))) continue
    const platform = platformOf(name)
    if (!platform.os && !platform.cpu) continue
    const version = /^\d/.test(range) ? range : range.replace(/^[~^]/, '')
    const place = present ? `${path}/node_modules/${name}` : `node_modules/${name}`
    lock.packages[place] = { version, ...(entry.dev ? { dev: true } : {}), optional: true, ...platform }
    added += 1
  }
}

lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([a], [b]) => (a === '' ? -1 : b === '' ? 1 : a < b ? -1 : 1)),
)
writeFileSync(lockPath, `${JSON.stringify(lock, null, 2)}\n`)
process.stdout.write(`${added} entries added to package-lock.json\n`)
