import { parseArgs } from 'node:util'
import { runHistory } from '../../simulator/history'
import { type Laboratory, openLaboratory } from '../../simulator/laboratory'
import { PATHS } from '../../simulator/paths'
import { cutAll } from '../../simulator/points'
import { openStore } from '../../store'
import { races } from './races'

const HISTORIES = 10_000
const RACES = 1_000
/** How often a line tells how far it is. */
const TOLD_EVERY = 500

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

function wholeNumber(name: string, text: string | undefined, otherwise: number): number {
  const value = text === undefined ? otherwise : Number(text)
  if (!Number.isSafeInteger(value) || value < 1) throw new Error(`--${name} must be a whole number from 1`)
  return value
}

/** Cuts every path at each of its awaits; throws with the command that does it again. */
async function points(laboratory: Laboratory): Promise<void> {
  let cuts = 0
  for (const path of PATHS) {
    try {
      const made = (await cutAll(laboratory, path)).length
      say(`${path.name}: cut at ${made} points`)
      cuts += made
    } catch (fault) {
      throw again(fault, 'npm run simulate -- --points')
    }
  }
  say(`${cuts} cut points, all of them held`)
}

async function histories(laboratory: Laboratory, from: number, count: number): Promise<void> {
  for (let seed = from; seed < from + count; seed += 1) {
    try {
      await runHistory(laboratory, PATHS, seed)
    } catch (fault) {
      throw again(fault, `npm run simulate -- --histories 1 --seed ${seed}`)
    }
    const done = seed - from + 1
    if (done % TOLD_EVERY === 0 && done < count) say(`${done} of ${count} histories`)
  }
  say(`${count} histories from seed ${from}, all of them held`)
}

const again = (fault: unknown, command: string): Error =>
  new Error(`${fault instanceof Error ? fault.message : String(fault)}\nagain: ${command}`, { cause: fault })

export async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      histories: { type: 'string' },
      seed: { type: 'string' },
      points: { type: 'boolean', default: false },
      postgres: { type: 'boolean', default: false },
    },
  })
  const seed = wholeNumber('seed', values.seed, 1)
  if (values.postgres) {
    await races(seed, wholeNumber('histories', values.histories, RACES), say)
    return
  }
  const { store, engine } = await openStore({ inMemory: true })
  const laboratory = await openLaboratory(engine)
  try {
    if (values.points) await points(laboratory)
    else await histories(laboratory, seed, wholeNumber('histories', values.histories, HISTORIES))
  } finally {
    await laboratory.close()
    await store.close()
  }
}
