import type { CatalogueItem } from '../../contract/functions/terminal'
import {
  Day,
  type Employment,
  type Fen,
  GRADES,
  type Grade,
  type InstitutionKind,
  type InsuranceType,
  type Level,
  type Region,
  type VisitType,
} from '../../contract/values'
import { type Filing, filedFor } from '../otherPlace'
import type { BillItem, GrantOffer, Institution, OtherPlaceFiling, SettlementInput } from '../settlement'
import { monthOf, type YearSums } from './accumulators'
import { type Purse, pocketsIn } from './purse'

/** Marks of a person in the registry that settlement reads. */
export const MARKS = Object.freeze({
  familyDoctor: '家医签约',
  student: '学生',
  referred: '已转诊',
  filedElsewhere: '异地备案',
})

export interface PatientFacts {
  readonly personId: string
  readonly birthDate: Day
  readonly region: Region
  readonly insurance: InsuranceType
  readonly employment: Employment | null
  readonly marks: readonly string[]
  readonly otherPlaces?: readonly Filing[] | undefined
}

export interface InstitutionFacts {
  readonly institutionId: string
  readonly kind: InstitutionKind
  readonly level: Level | null
  readonly grade: string | null
  readonly specialty: boolean
  readonly special: boolean
  readonly region: Region
}

/** One line as the cashier entered it, with the catalogue's item. */
export interface EnteredLine {
  readonly item: CatalogueItem
  readonly count: number
  /** Another price than the catalogue's, in fen. */
  readonly price: Fen | null
}

export interface BillFacts {
  readonly day: Day
  readonly visitType: VisitType
  readonly patient: PatientFacts
  readonly institution: InstitutionFacts
  readonly lines: readonly EnteredLine[]
  readonly year: YearSums
  readonly purse: Purse
  readonly offers: readonly GrantOffer[]
  readonly useAccount: boolean
  readonly useAid: boolean
}

const gradeOf = (grade: string | null): Grade | null => GRADES.find((known) => known === grade) ?? null

export const institutionOf = (facts: InstitutionFacts): Institution => ({
  id: facts.institutionId,
  kind: facts.kind,
  level: facts.level,
  grade: gradeOf(facts.grade),
  specialty: facts.specialty,
  special: facts.special,
  region: facts.region,
})

export const billItem = ({ item, count, price }: EnteredLine): BillItem => ({
  name: item.name,
  code: item.code,
  kind: item.kind,
  class: item.class,
  price: price ?? item.price,
  count,
  selfPayRatio: item.selfPayRatio,
  priceLimit: item.priceLimit,
})

/** 异地就医: filed for this place and day, an emergency (急诊视同备案, or filed afterwards), or neither. */
function filingOf({ patient, institution, day, visitType }: BillFacts): OtherPlaceFiling {
  if (patient.marks.includes(MARKS.filedElsewhere)) return 'filed'
  const filed = filedFor(patient.otherPlaces ?? [], institution.region, day)
  return filed === 'unfiled' && visitType === '13' ? 'emergency' : filed
}

/** What the rules of settlement want to know of one bill at the counter. */
export function settlementInput(facts: BillFacts): SettlementInput {
  const { patient, day, year } = facts
  return {
    region: patient.region,
    date: day,
    visit: facts.visitType,
    patient: {
      insurance: patient.insurance,
      status: patient.employment,
      birthDate: patient.birthDate,
      referred: patient.marks.includes(MARKS.referred),
      familyDoctorPackage: patient.marks.includes(MARKS.familyDoctor),
      student: patient.marks.includes(MARKS.student),
    },
    institution: institutionOf(facts.institution),
    otherPlace: filingOf(facts),
    yearToDate: year,
    monthToDate: monthOf(year, day),
    items: facts.lines.map(billItem),
    poolResult: null,
    accounts: pocketsIn(facts.purse, Day.year(day)),
    useAccount: facts.useAccount,
    aidRequested: facts.useAid,
    secondScan: null,
    grants: facts.offers,
    choose: {},
    set: {},
  }
}
