import type { Options } from './options'
import type { EngineName, Site } from './site'

export interface Bench {
  readonly options: Options
  /** The site of an engine, opened at its first use and shared by the measures after it. */
  site(engine: EngineName): Promise<Site>
  print(line: string): void
}

export interface Measure {
  readonly name: string
  /** One sentence: what is done, and what with. */
  readonly what: string
  run(bench: Bench): Promise<void>
}

/** Does something several times in turn with what it is compared with. */
export async function inTurn<T>(
  { options }: Bench,
  measure: () => Promise<T>,
  reference: () => Promise<void> = async () => undefined,
): Promise<T[]> {
  const runs: T[] = []
  for (let run = 0; run < options.runs; run++) {
    await reference()
    runs.push(await measure())
  }
  return runs
}

/** The engines that a measure with both is asked to run on. */
export const engines = ({ options }: Bench): readonly EngineName[] =>
  (['postgres', 'pglite'] as const).filter((engine) => options.engine === null || options.engine === engine)
