import { type DocumentOf, KINDS, type Kind } from '../kinds'
import type { Versioned } from '../store'

/** A cursor that no page of this store can have ended with: it was cut, or made up. */
export class InvalidCursor extends Error {
  override readonly name = 'InvalidCursor'
}

/** The position after the last document of a page, to be given back as `after`. Opaque to those who carry it. */
export function cursorAfter<K extends Kind>(kind: K, last: Versioned<DocumentOf<K>>): string {
  const field = KINDS[kind].order as keyof DocumentOf<K> | null
  return `${field === null ? 0 : Number(last.data[field])}~${last.id}`
}

/** Reads a cursor; throws InvalidCursor. It comes from outside: nothing of it is trusted beyond its form. */
export function readCursor(cursor: string): { order: number; id: string } {
  const [, order, id] = /^(-?\d{1,16})~(.{1,200})$/.exec(cursor) ?? []
  if (order === undefined || id === undefined) throw new InvalidCursor('no cursor of this store')
  return { order: Number(order), id }
}
