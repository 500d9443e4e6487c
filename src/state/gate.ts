import { currentAddress } from '@/platform/address'
import { openPage } from '@/platform/navigate'
import { type CallError, Session } from '@/services'

export const SIGN_IN_PAGE = 'packages/account/signIn/index'
export const VERIFY_PAGE = 'packages/account/verify/index'

/** Several questions of one page may be refused together, and the router names the new page only a moment later. */
const SETTLES_MS = 800

let onItsWayTo: string | null = null

async function send(path: string): Promise<void> {
  const here = currentAddress()
  if (onItsWayTo === path || here.startsWith(`/${path}`)) return
  onItsWayTo = path
  try {
    await openPage(path, { next: here })
  } finally {
    setTimeout(() => {
      if (onItsWayTo === path) onItsWayTo = null
    }, SETTLES_MS)
  }
}

/** Opens the sign-in page above this one; afterwards the user is back here, with all he had typed. */
export const toSignIn = (): Promise<void> => send(SIGN_IN_PAGE)

/** Opens the page that joins the user to a person of the registry; afterwards he is back here. */
export const toVerify = (): Promise<void> => send(VERIFY_PAGE)

/**
 * A refusal that another page mends opens that page: an expired session the sign-in page, an unverified user the
 * verification. True when it did so.
 */
export function sendWhereNeeded(error: CallError): boolean {
  if (error.refusal === 'NOT_SIGNED_IN') {
    Session.forget()
    void toSignIn()
    return true
  }
  if (error.refusal === 'NOT_VERIFIED') {
    void toVerify()
    return true
  }
  return false
}
