import type { Implementation } from '../../calls'
import { decidePremium } from './decidePremium'
import { premiumView } from './premiumView'

/** 代缴居民医保 from one's own phone: see `decidePremium`. */
export const payPremium: Implementation<'payPremium'> = async (context, params) => {
  const decided = await decidePremium(context, params)
  if (!decided.ok) return decided
  const { premium, loaded, change } = decided.value
  const people = new Map([[loaded.insured.id, loaded.insured.data]])
  return { ok: true, result: { premium: premiumView(loaded.circle, premium, people) }, change }
}
