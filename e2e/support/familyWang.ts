import { wang } from '../../cloud/sandbox/world/families/wang'

const personOf = (id: string) => {
  const found = wang.people.find((person) => person.id === id)
  if (!found) throw new Error(`the sandbox has lost ${id}`)
  return found
}

/** A father who has not bound his daughter, and she: an invitation between them is open to both. */
export const father = personOf('wang-yanqiu')
export const daughter = personOf('wang-yifan')
/** His son, whom he has not bound either. */
export const son = personOf('wang-yizhou')
/** What he is to him: 儿子 (GB/T 4761). */
export const SON = '20'
/** What she is to him: 女儿 (GB/T 4761). */
export const DAUGHTER = '30'
