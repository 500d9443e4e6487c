import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Day } from '../../contract/values'
import { defaultFolder, PolicyError } from '../../policy'
import { readPolicies } from '../../policy/load'
import { check } from './check'
import { compare } from './compare'
import { impact } from './impact'
import type { Answer } from './output'

const USAGE = `usage:
  npm run -s policies check
  npm run -s policies compare -- case.json 110000 330100
  npm run -s policies impact -- draft.yaml bills.jsonl
  npm run -s policies schema
`

const bad = (text: string): Answer => ({ exit: 2, stdout: '', stderr: text })

function read(file: string): string {
  if (!existsSync(file)) throw new Error(`${file}: there is no such file`)
  return readFileSync(file, 'utf8')
}

async function schema(): Promise<Answer> {
  const { policyJsonSchema } = await import('../../policy/jsonSchema')
  const file = join(defaultFolder(), '..', 'policy', 'policy.schema.json')
  writeFileSync(file, policyJsonSchema())
  return { exit: 0, stdout: `wrote ${file}\n`, stderr: '' }
}

async function run(args: readonly string[]): Promise<Answer> {
  const [command, first, second, third] = args
  const folder = defaultFolder()
  if (command === 'check') return check(folder)
  if (command === 'schema') return schema()
  if (command === 'compare' && first && second && third) {
    return compare(read(first), second, third, readPolicies(folder), Day.at(Date.now()))
  }
  if (command === 'impact' && first && second) {
    return impact({ file: first, text: read(first) }, read(second), readPolicies(folder))
  }
  return bad(USAGE)
}

function told(error: unknown): Answer {
  if (error instanceof PolicyError) return { exit: 1, stdout: '', stderr: `${error.message}\n` }
  return bad(`${error instanceof Error ? error.message : String(error)}\n`)
}

/** The command: writes stdout and stderr, ends with the exit code (0 done, 1 a policy is refused, 2 called badly, 3 the case is refused). */
export async function main(args: readonly string[]): Promise<void> {
  const answer = await run(args).catch(told)
  process.stdout.write(answer.stdout)
  process.stderr.write(answer.stderr)
  process.exitCode = answer.exit
}
