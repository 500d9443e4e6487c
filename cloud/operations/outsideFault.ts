import type { StorePlace } from '../store'

const AWAY = [
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
]
const NOT_WRITABLE = ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOTDIR', 'EEXIST']
const WRONG_LOGIN = ['28P01', '28000']
const NO_DATABASE = '3D000'
const TOO_MANY = '53300'

const codeOf = (fault: unknown): string => {
  const { code } = Object(fault) as { code?: unknown }
  return typeof code === 'string' ? code : ''
}

/** The server of an address, without user and password. */
const serverOf = (databaseUrl: string): string =>
  URL.canParse(databaseUrl) ? new URL(databaseUrl).host || 'this machine' : 'the address given'

/** What a database server does not allow, and what to do; null when it is none of that. */
function databaseFault(code: string, databaseUrl: string): string | null {
  const server = serverOf(databaseUrl)
  if (AWAY.includes(code)) {
    return `DATABASE_URL: no PostgreSQL answers at ${server} (${code}). Start it, or mend the address.`
  }
  if (code === NO_DATABASE) {
    return `DATABASE_URL: ${server} has no such database. Make it (createdb), or mend the address.`
  }
  if (WRONG_LOGIN.includes(code)) {
    return `DATABASE_URL: ${server} does not let this user in. Mend user and password in the address.`
  }
  if (code === TOO_MANY) {
    return `DATABASE_URL: ${server} has no connection left. Lower DATABASE_CONNECTIONS, or raise its max_connections.`
  }
  return null
}

/**
 * What the outside has against opening a store, as a sentence for the operator that says what to do; null for every
 * other fault. Neither user nor password of an address are in it.
 */
export function outsideFault(fault: unknown, place: StorePlace): string | null {
  const code = codeOf(fault)
  if ('databaseUrl' in place) return databaseFault(code, place.databaseUrl)
  if (!('dataFolder' in place) || !NOT_WRITABLE.includes(code)) return null
  return `DATA_DIR: nothing can be written in ${place.dataFolder} (${code}). Let this user write there, make room, or name another folder.`
}

/** The fault with that sentence where there is one, else as it is. */
export function explained(fault: unknown, place: StorePlace): unknown {
  const sentence = outsideFault(fault, place)
  return sentence === null ? fault : new Error(sentence, { cause: fault })
}
