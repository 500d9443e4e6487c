import type { PersonData } from './types'

type Given = Pick<PersonData, 'id' | 'name' | 'idNumber' | 'card' | 'region' | 'household' | 'story'> &
  Partial<PersonData> & { readonly pin?: string }

const BASE = {
  standing: 'normal',
  marks: [],
  phone: null,
  login: null,
  opening: {},
  yearly: {},
} as const

const complete = (given: Given, insurance: Pick<PersonData, 'insurance' | 'employment'>): PersonData => {
  const { pin, ...rest } = given
  const login = rest.phone ? { phone: rest.phone, verified: true } : null
  const cardState = rest.card ? 'active' : 'none'
  return { ...BASE, cardState, login, ...insurance, credential: pin ? { pin } : null, ...rest }
}

/** 在职职工: has an account. A phone makes a verified log-in, a PIN an active credential, unless said otherwise. */
export const employee = (given: Given): PersonData =>
  complete(given, { insurance: '310', employment: 'active' })

/** 退休职工: has an account. */
export const retiree = (given: Given): PersonData =>
  complete(given, { insurance: '310', employment: 'retired' })

/** 城乡居民: no account. */
export const resident = (given: Given): PersonData => complete(given, { insurance: '390', employment: null })
