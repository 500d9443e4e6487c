/** Something that must never be: what it was, after which step. */
export class Broken extends Error {
  override readonly name = 'Broken'
}
