import { BUCKETS, type Bucket } from '../../contract/values/bill'

/** Words that bureaus and interface documents use for our parameters; a case may use either. */
const SYNONYMS: Readonly<Record<string, string>> = Object.freeze({
  'payment.authoriserOrder': 'payment.grantOrder',
  'payment.tieBreak': 'payment.grantTieBreak',
  'payment.maxAuthorisersPerSettlement': 'payment.maxGrantorsPerSettlement',
  'payment.scope.buckets': 'payment.aidScope.buckets',
  'payment.ownScope': 'payment.ownScope.buckets',
  'payment.aidScope': 'payment.aidScope.buckets',
  'payment.scope.medTypes': 'payment.aidScope.visits',
  'payment.scope.never': 'payment.never',
  'grant.authoriser.fund': 'grant.grantor.fund',
  'grant.authoriser.keepMin': 'grant.grantor.keepMin',
  'settlement.currentYearAccountBeforeDeductible': 'settlement.currentYearAccountFirst',
  'settlement.overflow': 'settlement.majorIllness',
})

const BUCKET_SYNONYMS: Readonly<Record<string, Bucket>> = Object.freeze({
  overLimitPrice: 'overLimitPay',
  ownExpense: 'fullSelfPay',
  overAnnualCap: 'overCap',
})

/** A path that names one bucket of a scope, cut in two; any other path is whole. */
export function splitPart(path: string): { readonly whole: string; readonly part: Bucket | null } {
  const cut = path.lastIndexOf('.')
  const last = path.slice(cut + 1)
  const part = BUCKETS.find((bucket) => bucket === last) ?? BUCKET_SYNONYMS[last] ?? null
  return part === null || !/[bB]uckets$/.test(path.slice(0, cut))
    ? { whole: path, part: null }
    : { whole: path.slice(0, cut), part }
}

/** The domain's own word for a parameter's path. */
export function domainWord(path: string): string {
  const { whole, part } = splitPart(path)
  const word = SYNONYMS[whole] ?? whole
  return part === null ? word : `${word}.${part}`
}
