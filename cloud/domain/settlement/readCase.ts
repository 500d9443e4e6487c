import * as v from 'valibot'
import { Day } from '../../contract/values/day'
import { ONE } from '../../contract/values/ratio'
import { parameterSchemas } from '../policy'
import { type Case, CaseSchema } from './caseSchema'
import { domainWord, splitPart } from './synonyms'
import type { BillItem, GrantOffer, Institution, Patient, SettlementInput } from './types'

/** Why a case cannot be read: where in it, and what is wrong there. */
export interface CaseFault {
  /** "items.0.price"; empty for the whole. */
  readonly path: string
  readonly what: string
}

export type CaseRead =
  | { readonly ok: true; readonly value: SettlementInput }
  | { readonly ok: false; readonly fault: CaseFault }

/** Ages taken where no birth date is given: an active person is 40, a retired one 65. */
const AGE_ACTIVE = 40
const AGE_RETIRED = 65

function readPatient(written: Case['patient'] = {}, date: Day): Patient {
  const insurance = written.insurance ?? '310'
  const status = written.status !== undefined ? written.status : insurance === '310' ? 'active' : null
  const assumed =
    status === null ? null : Day.addYears(date, -(status === 'retired' ? AGE_RETIRED : AGE_ACTIVE))
  return {
    insurance,
    status,
    birthDate: written.birthDate ?? assumed,
    referred: written.referred ?? false,
    familyDoctorPackage: written.familyDoctorPackage ?? false,
    student: written.student ?? null,
  }
}

/** A hospital whose level is left out is of the third, a community institution of the first. */
function readInstitution(written: Case): Institution {
  const { institution = {}, region, visit } = written
  const kind = institution.kind ?? (visit === '41' ? 'pharmacy' : 'hospital')
  const level = kind === 'hospital' ? '三级' : kind === 'community' ? '一级' : null
  return {
    id: institution.id ?? null,
    kind,
    level: institution.level === undefined ? level : institution.level,
    grade: institution.grade ?? null,
    specialty: institution.specialty ?? false,
    special: institution.special ?? false,
    region: institution.region ?? region,
  }
}

function readItem(written: Case['items'][number], index: number, atPharmacy: boolean): BillItem {
  const share = written.selfPayRatio ?? null
  return {
    name: written.name ?? `项目${index + 1}`,
    code: written.code ?? null,
    kind: written.kind ?? (atPharmacy ? 'drug' : 'service'),
    class: written.class ?? '甲',
    price: written.price,
    count: written.count ?? 1,
    selfPayRatio: share === null ? null : share <= 1 ? Math.trunc(share * ONE + 0.5) : share,
    priceLimit: written.priceLimit ?? null,
  }
}

function readGrant(written: NonNullable<Case['grants']>[number], region: string): GrantOffer {
  const { balance } = written
  const split = typeof balance === 'number' ? { currentYear: 0, earlierYears: balance } : balance
  return {
    from: written.from,
    relation: written.relation ?? null,
    region: written.region ?? region,
    balance: { currentYear: split.currentYear ?? 0, earlierYears: split.earlierYears ?? 0 },
    order: written.order ?? null,
    grantedOn: written.grantedOn ?? null,
    validTo: written.validTo ?? null,
    caps: (written.caps ?? []).map((cap) => ({
      subject: cap.subject ?? 'perBeneficiary',
      period: cap.period ?? 'year',
      amount: cap.amount ?? null,
      used: cap.used ?? 0,
    })),
    visits: written.visits ?? null,
    kinds: written.kinds ?? null,
    institutions: written.institutions ?? null,
  }
}

function readYear(written: Case['yearToDate'] = {}): SettlementInput['yearToDate'] {
  const byLevel = written.deductiblePaidByLevel ?? {}
  const told = Object.values(byLevel).reduce<number>((sum, amount) => sum + (amount ?? 0), 0)
  return {
    deductiblePaid: Math.max(written.deductiblePaid ?? 0, told),
    deductiblePaidByLevel: byLevel,
    fundPaid: written.fundPaid ?? 0,
    inScope: written.inScope ?? 0,
    majorIllnessPaid: written.majorIllnessPaid ?? 0,
  }
}

const readPool = (written: Case['poolResult']): SettlementInput['poolResult'] =>
  written ? { inScope: written.inScope, deductible: written.deductible ?? 0, fundPay: written.fundPay } : null

const PATHS = parameterSchemas('case')

/** One bucket of a scope may be set alone: payment.aidScope.buckets.fullSelfPay. */
const isPart = (path: string): boolean => {
  const { whole, part } = splitPart(path)
  return part !== null && Object.hasOwn(PATHS, whole)
}

const inDomainWords = <T>(record: Readonly<Record<string, T>> = {}): Record<string, T> =>
  Object.fromEntries(Object.entries(record).map(([path, value]) => [domainWord(path), value]))

/** What the shape alone cannot tell. */
function faultIn(input: SettlementInput): CaseFault | null {
  const { patient } = input
  if (patient.insurance === '390' && patient.status !== null) {
    return { path: 'patient.status', what: 'must be null for residents (390)' }
  }
  if (patient.insurance === '310' && patient.status === null) {
    return { path: 'patient.status', what: 'must be active or retired for employees (310)' }
  }
  if (patient.birthDate !== null && patient.birthDate > input.date) {
    return { path: 'patient.birthDate', what: 'lies after the date of the bill' }
  }
  const names = input.grants.map((grant) => grant.from)
  const twice = names.findIndex((name, index) => names.indexOf(name) < index)
  if (twice >= 0) return { path: `grants.${twice}.from`, what: 'the same grantor twice' }
  if (input.secondScan !== null && !names.includes(input.secondScan)) {
    return { path: 'secondScan', what: 'names no grantor of this case' }
  }
  for (const key of ['choose', 'set'] as const) {
    const odd = Object.keys(input[key]).find(
      (path) => !Object.hasOwn(PATHS, path) && !(key === 'set' && isPart(path)),
    )
    if (odd) return { path: `${key}.${odd}`, what: 'there is no such parameter' }
  }
  return null
}

function fill(written: Case, today: Day): SettlementInput {
  const date = written.date ?? today
  const institution = readInstitution(written)
  const atPharmacy = institution.kind === 'pharmacy'
  return {
    region: written.region,
    date,
    visit: written.visit ?? (atPharmacy ? '41' : '11'),
    patient: readPatient(written.patient, date),
    institution,
    otherPlace: written.otherPlace ?? 'unfiled',
    yearToDate: readYear(written.yearToDate),
    monthToDate: { fundPaid: written.monthToDate?.fundPaid ?? 0 },
    items: written.items.map((item, index) => readItem(item, index, atPharmacy)),
    poolResult: readPool(written.poolResult),
    accounts: { currentYear: 0, earlierYears: 0, pot: 0, wallet: 0, ...written.accounts },
    useAccount: written.useAccount ?? true,
    aidRequested: written.aidRequested ?? true,
    secondScan:
      typeof written.secondScan === 'object'
        ? (written.secondScan?.from ?? null)
        : (written.secondScan ?? null),
    grants: (written.grants ?? []).map((grant) => readGrant(grant, written.region)),
    choose: inDomainWords(written.choose),
    set: inDomainWords(written.set),
  }
}

const pathOf = (issue: v.BaseIssue<unknown>): string =>
  (issue.path ?? []).map((item) => String(item.key)).join('.')

function whatIs(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'unknown key'
  return issue.received === 'undefined' ? 'is missing' : issue.message
}

/**
 * Reads a case as people write it and fills in what is left out.
 * @param today the date of the bill where none is given
 * @returns the engine's input, or the first fault with its path; unknown keys are faults
 */
export function readCase(written: unknown, today: Day): CaseRead {
  const parsed = v.safeParse(CaseSchema, written)
  if (!parsed.success) {
    const unknownKey = parsed.issues.find(
      (issue) => issue.type === 'strict_object' && issue.expected === 'never',
    )
    const issue = unknownKey ?? parsed.issues[0]
    return { ok: false, fault: { path: pathOf(issue), what: whatIs(issue) } }
  }
  const value = fill(parsed.output, today)
  const fault = faultIn(value)
  return fault ? { ok: false, fault } : { ok: true, value }
}
