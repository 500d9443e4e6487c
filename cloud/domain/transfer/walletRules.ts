import { granted, type Judged, refused } from '../../contract/refusals'
import { type Day, type Fen, type Region, Relation } from '../../contract/values'
import type { ParameterPath, ParameterValue, PolicyBook } from '../policy'

/** 医保钱包 as one region rules it on one day. */
export interface WalletRules {
  readonly region: Region
  readonly regionName: string
  readonly perDay: number
  readonly maxPerTransfer: Fen
  /** Nothing is sent from this time of day … */
  readonly closedFrom: string
  /** … to this one. */
  readonly closedTo: string
  /** Accepted before this time of the next day, or given back. */
  readonly acceptBy: string
  readonly payeeMustHaveWallet: boolean
  readonly fee: Fen
  readonly relations: readonly Relation[]
}

/**
 * Reads the rules of wallets of a region on a day. Refuses REGION_UNKNOWN, WALLET_NOT_ONLINE where the region has
 * none (or nobody knows of one), POLICY_UNKNOWN where it has one and a rule of it has no source.
 */
export function walletRules(book: PolicyBook, region: Region, day: Day): Judged<WalletRules> {
  const entry = book.region(region)
  if (!entry) return refused('REGION_UNKNOWN', { region })
  if (book.lookUp(region, day, 'wallet.online').value !== true) {
    return refused('WALLET_NOT_ONLINE', { region: entry.name })
  }
  const missing: ParameterPath[] = []
  const need = <P extends ParameterPath>(path: P): ParameterValue<P> => {
    const found = book.lookUp(region, day, path)
    if (found.known) return found.value
    missing.push(path)
    // Never read: rules that lack a value are not handed out.
    return null as never
  }
  const kinships = need('wallet.relations')
  const rules: WalletRules = {
    region,
    regionName: entry.name,
    perDay: need('wallet.transfersPerDay'),
    maxPerTransfer: need('wallet.maxPerTransfer'),
    closedFrom: need('wallet.closedFrom'),
    closedTo: need('wallet.closedTo'),
    acceptBy: need('wallet.acceptBy'),
    payeeMustHaveWallet: need('wallet.payeeMustHaveWallet'),
    fee: need('wallet.fee'),
    relations: Relation.codes.filter((code) => kinships?.some((one) => one === Relation.kinship(code))),
  }
  const path = missing[0]
  return path === undefined ? granted(rules) : refused('POLICY_UNKNOWN', { region: entry.name, path })
}
