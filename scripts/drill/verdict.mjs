import { spawn } from 'node:child_process'
import { root } from '../lib/project.mjs'
import { environmentOf } from './host.mjs'

/** Runs a command line of the project on a place; answers exit code and output. */
export function command(place, script, args = []) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['scripts/run-cloud.mjs', script, ...args], {
      cwd: root,
      env: environmentOf(place, 0),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk
      })
    }
    child.on('close', (code) => resolve({ code, output }))
  })
}

/** What the checker says of a place: 'holds', or what it found; and the ledger's digest. */
export async function verdictOf(place) {
  const { code, output } = await command(place, 'cloud/cli/verify.ts')
  const digest = /[0-9a-f]{64}/.exec(output)?.[0] ?? null
  return { verdict: code === 0 ? 'holds' : output.slice(-1500), digest }
}
