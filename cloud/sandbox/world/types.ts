import type {
  Day,
  Employment,
  Fen,
  Grade,
  IdNumber,
  InstitutionKind,
  InsuranceType,
  Level,
  PersonName,
  Region,
  Standing,
} from '../../contract/values'

/** A fictional person of the registry. Everything here is invented; no area 99xxxx exists. */
export interface PersonData {
  /** The persona id, and with a prefix the person id: "chen-jing". */
  readonly id: string
  readonly name: PersonName
  /** Valid in form (GB 11643), of an area that does not exist. */
  readonly idNumber: IdNumber
  /** 社保卡号, twelve digits beginning with 9901; null where no card was made. */
  readonly card: string | null
  readonly cardState: 'none' | 'active' | 'lost'
  /** 参保地. */
  readonly region: Region
  readonly insurance: InsuranceType
  /** Null for residents. */
  readonly employment: Employment | null
  readonly standing: Standing
  /** 家医签约, 学生. */
  readonly marks: readonly string[]
  /** 户口本: persons with the same text share one. */
  readonly household: string
  /** The phone number that the registry knows; null where there is none. */
  readonly phone: string | null
  readonly login: Login | null
  readonly credential: Credential | null
  /** Money in the account when the history begins, by credit year. Empty for residents. */
  readonly opening: Readonly<Record<number, Fen>>
  /**
   * One credit at the turn of each year of the history, for people of regions whose monthly credits are not
   * known: their account would stay empty otherwise. Simulated like every balance here.
   */
  readonly yearly: Readonly<Record<number, Fen>>
  /** One Chinese sentence: what can be tried with this persona. */
  readonly story: string
}

export interface Login {
  readonly phone: string
  /** False = the user has signed in but not yet shown who he is. */
  readonly verified: boolean
}

export interface Credential {
  readonly pin: string
}

export interface FamilyData {
  /** "陈家" */
  readonly name: string
  readonly people: readonly PersonData[]
}

export interface InstitutionData {
  readonly id: string
  readonly name: string
  readonly kind: InstitutionKind
  readonly level: Level | null
  readonly grade: Grade | null
  readonly specialty: boolean
  readonly region: Region
  readonly hasInpatient: boolean
  readonly terminals: readonly { readonly id: string; readonly name: string }[]
  readonly staff: readonly { readonly id: string; readonly name: string; readonly story: string }[]
}

export interface ClerkData {
  readonly id: string
  readonly name: string
  readonly region: Region
  readonly bureau: string
  /** The clerk as an insured person, where he is one of the families: his relatives' cases are refused him. */
  readonly personId: string | null
  readonly story: string
}

/** The day on which the sandbox's business time begins, and how far back its history reaches. */
export interface WorldTime {
  readonly historyFrom: Day
  readonly today: Day
}
