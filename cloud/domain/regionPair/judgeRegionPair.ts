import type { Day, Region } from '../../contract/values'
import { inArea } from '../grant/judgeGrant'
import type { Finding, ParameterPath, PolicyBook } from '../policy'

export type RegionWay = 'samePool' | 'sameProvince' | 'country' | 'wallet' | 'notPossible' | 'unknown'

export interface RegionPair {
  readonly way: RegionWay
  readonly sentence: string
  /** What decided it, each region's once; the unknown ones are what a source would have to say first. */
  readonly findings: readonly { readonly region: Region; readonly finding: Finding<unknown> }[]
}

interface Side {
  readonly region: Region
  readonly name: string
}

type Answer = 'yes' | 'no' | 'unknown'

const both = (answers: readonly Answer[]): Answer =>
  answers.includes('no') ? 'no' : answers.includes('unknown') ? 'unknown' : 'yes'

/**
 * Whether a relative insured in `other` can pay for a patient insured in `patient`: directly where both regions
 * have opened 家庭共济 to an area that holds them both; across provinces else by 医保钱包 where both are online
 * (the wallet is a rule between provinces; it is not asked for within one). What no source says stays unknown.
 */
export function judgeRegionPair(book: PolicyBook, patient: Side, other: Side, day: Day): RegionPair {
  const regions = [...new Set([patient.region, other.region])]
  const findings: { region: Region; finding: Finding<unknown> }[] = []
  const ask = <P extends ParameterPath>(path: P, fits: (value: unknown) => boolean): Answer =>
    both(
      regions.map((region) => {
        const finding = book.lookUp(region, day, path)
        findings.push({ region, finding })
        return finding.known ? (fits(finding.value) ? 'yes' : 'no') : 'unknown'
      }),
    )
  const told = (way: RegionWay): RegionPair => ({
    way,
    sentence: SENTENCES[way](patient.name, other.name),
    findings,
  })

  const open = ask('grant.enabled', (value) => value === true)
  const direct =
    open === 'yes' && !inArea(patient.region, other.region, 'pool')
      ? both([open, ask('grant.area', (area) => inArea(patient.region, other.region, area as 'pool'))])
      : open
  if (direct === 'yes') return told(nearness(patient.region, other.region))
  if (inArea(patient.region, other.region, 'province'))
    return told(direct === 'no' ? 'notPossible' : 'unknown')
  const wallet = ask('wallet.online', (value) => value === true)
  if (wallet === 'yes') return told('wallet')
  return told(wallet === 'unknown' || direct === 'unknown' ? 'unknown' : 'notPossible')
}

function nearness(here: Region, there: Region): RegionWay {
  if (inArea(here, there, 'pool')) return 'samePool'
  return inArea(here, there, 'province') ? 'sameProvince' : 'country'
}

const SENTENCES: Readonly<Record<RegionWay, (patient: string, other: string) => string>> = Object.freeze({
  samePool: (patient) => `都在${patient}参保，可以直接共济。`,
  sameProvince: (patient, other) => `${patient}和${other}在同一个省，可以直接共济。`,
  country: (patient, other) => `${patient}和${other}不在一个省，按两地的规定也可以直接共济。`,
  wallet: (patient, other) => `${patient}和${other}不在一个省，不能直接共济。可以用医保钱包转账。`,
  notPossible: (patient, other) => `按两地现在的规定，${other}的账户不能给${patient}参保的家人用。`,
  unknown: (patient, other) => `${patient}和${other}之间能不能共济，本地规则待核实。`,
})
