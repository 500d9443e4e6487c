import type { KnownCap } from './capsHold'
import type { SimulatedClock } from './clock'
import type { Phone } from './phone'
import type { SimulatedWorld } from './world'

/** What a path may use. */
export interface Scene {
  readonly world: SimulatedWorld
  readonly phone: Phone
  readonly clock: SimulatedClock
  /** Says that a grantor is about to allow this much: from now on no more than the highest of all must be drawn. */
  raiseCap(cap: KnownCap): Promise<void>
}

/**
 * One way on which money moves, as somebody would go it. To add one: a file in paths/, and its line in paths/index.ts.
 * `prepare` makes ready what `act` needs; `act` is cut at every await. Every posting that an answer says was made goes
 * into `phone.memory.moved`. Refusals are ordinary: others may have been first.
 */
export interface Path<Ready = unknown> {
  readonly name: string
  /** Seeds under which `act` shows all its sides, for the cuts; 1 where there is but one side. */
  readonly cutWith?: readonly number[]
  prepare(scene: Scene): Promise<Ready>
  act(scene: Scene, ready: Ready): Promise<void>
}

/** A path whose ready state only itself knows. */
export const definePath = <Ready>(path: Path<Ready>): Path => path as Path
