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

/** The domain's own word for a parameter's path. */
export const domainWord = (path: string): string => SYNONYMS[path] ?? path
