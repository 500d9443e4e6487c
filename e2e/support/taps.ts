import type { BrowserContext } from 'playwright-core'

/** Counts what is tapped or clicked on any of the devices that it watches; typing is not counted. */
export class Taps {
  #count = 0

  get count(): number {
    return this.#count
  }

  begin(): void {
    this.#count = 0
  }

  async watch(context: BrowserContext): Promise<void> {
    await context.exposeBinding('tapped', () => {
      this.#count += 1
    })
    await context.addInitScript(() => {
      addEventListener(
        'click',
        (event) => {
          if (event.isTrusted) (globalThis as unknown as { tapped(): void }).tapped()
        },
        true,
      )
    })
  }
}

/** Prints a number that a promise is kept by, among the results of the tests. */
export function report(what: string, count: number, most: number): void {
  process.stdout.write(`    ${what}: ${count} taps (at most ${most})\n`)
}
