import { inLanguage } from '../../contract/english'
import type { Day, Language, Region } from '../../contract/values'
import { type RegionPair, regionPair } from '../aid/regionPair'
import type { Finding, PolicyBook } from '../policy'

export type RegionWay = 'samePool' | 'sameProvince' | 'country' | 'wallet' | 'notPossible' | 'unknown'

export interface RegionVerdict {
  readonly way: RegionWay
  readonly sentence: string
  /** What decided it, each region's once; the unknown ones are what a source would have to say first. */
  readonly findings: readonly RegionFinding[]
}

interface RegionFinding {
  readonly region: Region
  readonly finding: Finding<unknown>
}

interface Side {
  readonly region: Region
  readonly name: string
}

const NEAREST: Readonly<Record<RegionPair['distance'], RegionWay>> = {
  samePool: 'samePool',
  sameProvince: 'sameProvince',
  twoProvinces: 'country',
}

/** One false: false; else one unknown: unknown. */
function all(answers: readonly (boolean | null)[]): boolean | null {
  if (answers.includes(false)) return false
  return answers.includes(null) ? null : true
}

/**
 * Whether a relative insured in `other` can pay for a patient insured in `patient`: directly where both regions
 * have opened 家庭共济 to an area that holds them both (a grant is judged by the grantor's region, a bill by the
 * patient's); across provinces else by 医保钱包 where both are online. What no source says stays unknown.
 */
export function judgeRegionPair(
  book: PolicyBook,
  patient: Side,
  other: Side,
  day: Day,
  language: Language = 'zh',
): RegionVerdict {
  const there = regionPair(book, other.region, patient.region, day)
  const back = regionPair(book, patient.region, other.region, day)
  const enabled = [patient.region, other.region].map((region) => ({
    region,
    finding: book.lookUp(region, day, 'grant.enabled'),
  }))
  const isNear = there.distance === 'samePool'
  const areas = isNear
    ? []
    : [
        { region: patient.region, finding: back.area },
        { region: other.region, finding: there.area },
      ]
  const direct = all([
    ...enabled.map(({ finding }) => finding.value),
    ...(isNear ? [] : [there.grant, back.grant]),
  ])
  const isWalletAsked = direct !== true && there.distance === 'twoProvinces'
  const wallets = isWalletAsked
    ? [
        { region: patient.region, finding: there.walletTo },
        { region: other.region, finding: there.walletFrom },
      ]
    : []
  const way = wayOf(direct, isWalletAsked ? there.wallet : false, there.distance)
  return {
    way,
    sentence: SENTENCES[language][way](inLanguage(patient.name, language), inLanguage(other.name, language)),
    findings: once([...enabled, ...areas, ...wallets]),
  }
}

function wayOf(direct: boolean | null, wallet: boolean | null, distance: RegionPair['distance']): RegionWay {
  if (direct === true) return NEAREST[distance]
  if (wallet === true) return 'wallet'
  return direct === null || wallet === null ? 'unknown' : 'notPossible'
}

/** Where both sides are one region its rules are named once. */
function once(findings: readonly RegionFinding[]): RegionFinding[] {
  const keyed = findings.map((one) => [`${one.region} ${one.finding.path}`, one] as const)
  return [...new Map(keyed).values()]
}

type Sentences = Readonly<Record<RegionWay, (patient: string, other: string) => string>>

const SENTENCES: Readonly<Record<Language, Sentences>> = Object.freeze({
  zh: {
    samePool: (patient) => `都在${patient}参保，可以直接共济。`,
    sameProvince: (patient, other) => `${patient}和${other}在同一个省，可以直接共济。`,
    country: (patient, other) => `${patient}和${other}不在一个省，按两地的规定也可以直接共济。`,
    wallet: (patient, other) => `${patient}和${other}不在一个省，不能直接共济。可以用医保钱包转账。`,
    notPossible: (patient, other) => `按两地现在的规定，${other}的账户不能给${patient}参保的家人用。`,
    unknown: (patient, other) => `${patient}和${other}之间能不能共济，本地规则待核实。`,
  },
  en: {
    samePool: (patient) => `Both are insured in ${patient} and can share directly.`,
    sameProvince: (patient, other) => `${patient} and ${other} lie in one province and can share directly.`,
    country: (patient, other) =>
      `${patient} and ${other} lie in two provinces and can share directly by the rules of both.`,
    wallet: (patient, other) =>
      `${patient} and ${other} lie in two provinces and cannot share directly. Money can be sent by the medical wallet.`,
    notPossible: (patient, other) =>
      `By the rules of today an account in ${other} cannot pay for a relative insured in ${patient}.`,
    unknown: (patient, other) =>
      `Whether ${patient} and ${other} can share is unverified: no source says so.`,
  },
})
