import type { Implementation } from '../../calls'
import type { Basis } from '../../contract/explanation'
import { comparePolicies as differing, type Finding } from '../../domain/policy'
import { basisOfFinding } from './basisOfFinding'
import { rulesOf } from './rulesOf'

/** What differs between two regions, or two days of one, each side with its source; null = 待核实. */
export const comparePolicies: Implementation<'comparePolicies'> = async (context, params) => {
  const { policies } = context
  const { language = 'zh' } = params
  const left = rulesOf(context, params.left)
  if (!left.ok) return left
  const right = rulesOf(context, params.right)
  if (!right.ok) return right
  const told = (name: string, found: Finding<unknown>): Basis | null =>
    found.known ? basisOfFinding(policies, name, found, language) : null
  const differences = differing(policies, left.value, right.value, language).map((one) => ({
    path: one.path,
    name: one.name,
    insurance: one.insurance,
    left: told(one.name, one.left),
    right: told(one.name, one.right),
  }))
  return { ok: true, result: { left: { ...left.value }, right: { ...right.value }, differences } }
}
