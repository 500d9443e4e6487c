import { Session } from '@/services'
import { askEarly } from '@/services/early'
import { askFamily } from '@/state/family'
import { kept } from '@/state/kept'
import { askProfile, type Profile } from '@/state/profile'
import { codeKey, holdCode } from './holdCode'

const CODE_PAGE = '/pages/code/index'

/** The page takes the answers as if it had asked, refusals too. */
const leftToPage = (): void => undefined

function askForCode({ person }: Profile): void {
  if (person) askEarly(codeKey(person.personId), () => holdCode(person.personId, null)).catch(leftToPage)
}

/**
 * The code page must stand within a second: what it is going to ask is asked before its scripts have come, so that they
 * and the answers travel side by side. Whose code it is, a kept copy knows; the code itself is always a new one.
 * @param address the path of the page that is being opened
 */
export function askFirst(address: string): void {
  if (address !== CODE_PAGE || !Session.isOpen()) return
  const known = kept.get<Profile>('profile')?.value ?? null
  const profile = askEarly('getProfile', askProfile)
  askEarly('listFamily', askFamily).catch(leftToPage)
  if (known?.person) askForCode(known)
  else profile.then(askForCode, leftToPage)
}
