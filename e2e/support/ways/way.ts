import type { FamilyData } from '../../../cloud/sandbox/world/types'
import type { Opening, Phone } from './phone'

/** Where a way is gone. */
export interface Scene {
  readonly productUrl: string
  /** A phone with the mini-program open on it. */
  open(opening?: Opening): Promise<Phone>
  /** A phone on whose home page its owner is signed in, by his name in the sandbox. */
  openAs(name: string): Promise<Phone>
}

/** A flow as a person goes it; the same on every platform. */
export interface Way {
  /** "[flow] what happens": stands in docs/flows.md. */
  readonly title: string
  go(scene: Scene): Promise<void>
}

export const way = (title: string, go: (scene: Scene) => Promise<void>): Way => ({ title, go })

/** A person of a family of the sandbox. */
export function personOf(family: FamilyData, id: string) {
  const found = family.people.find((person) => person.id === id)
  if (!found) throw new Error(`the sandbox has lost ${id}`)
  return found
}
