import type { StoredNode } from './stored'

/** A number that the stored node carries; 0 where it carries none. */
export function fact(node: StoredNode, name: string): number {
  const value = node.facts?.[name]
  return typeof value === 'number' ? value : 0
}

/** A word that the stored node carries. */
export function factWord(node: StoredNode, name: string): string {
  const value = node.facts?.[name]
  return typeof value === 'string' ? value : ''
}
