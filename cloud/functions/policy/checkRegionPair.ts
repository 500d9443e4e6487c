import type { Implementation } from '../../calls'
import { inLanguage } from '../../contract/english'
import { inBrackets, parameterName } from '../../domain/policy'
import { judgeRegionPair } from '../../domain/regionPair/judgeRegionPair'
import { regionName } from '../views/personCard'
import { basisOfFinding } from './basisOfFinding'
import { rulesOf } from './rulesOf'

/** Whether an account insured in one region can pay for a patient of another, by which way, and who says so. */
export const checkRegionPair: Implementation<'checkRegionPair'> = async (context, params) => {
  const { policies } = context
  const { language = 'zh' } = params
  const patient = rulesOf(context, { region: params.patient, day: params.day })
  if (!patient.ok) return patient
  const other = rulesOf(context, { region: params.other, day: params.day })
  if (!other.ok) return other
  const pair = judgeRegionPair(policies, patient.value, other.value, patient.value.day, language)
  return {
    ok: true,
    result: {
      patient: { ...patient.value },
      other: { ...other.value },
      way: pair.way,
      sentence: pair.sentence,
      basis: pair.findings.flatMap(({ region, finding }) =>
        finding.known
          ? [
              basisOfFinding(
                policies,
                `${parameterName(finding.path, language)}${inBrackets(inLanguage(regionName(policies, region), language), language)}`,
                finding,
                language,
              ),
            ]
          : [],
      ),
      unknown: pair.findings.flatMap(({ region, finding }) =>
        finding.known
          ? []
          : [
              {
                path: finding.path,
                name: parameterName(finding.path, language),
                regionName: regionName(policies, region),
              },
            ],
      ),
    },
  }
}
