import type { Channel } from '../../../cloud/contract/shapes'
import { callAs, enterAs, userOf } from '../counter'

/**
 * What the storage of a phone keeps whose owner signed in before, by his name in the sandbox. Signing in by the list of people
 * has ways of its own; others begin behind it, as most days of a phone do.
 */
export async function keptOf(
  productUrl: string,
  name: string | undefined,
  channel: Channel,
): Promise<Readonly<Record<string, string>>> {
  if (name === undefined) return {}
  const { personas } = await callAs(productUrl, null, 'listPersonas', {})
  const persona = personas.find((one) => one.name === name)
  if (!persona) throw new Error(`the sandbox knows no ${name}`)
  const user = await userOf(productUrl, await enterAs(productUrl, persona.personaId, channel))
  return { 'AV/qinqing-yibao/currentUser': JSON.stringify(user) }
}
