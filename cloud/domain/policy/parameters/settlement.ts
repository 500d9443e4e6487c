import * as v from 'valibot'
import { selectorEntries } from '../selector'
import { money, ratio, type Writing } from '../units'

/** 门诊统筹 and what comes after it: the parameters of domain formulas, as tables of rows; the first row that fits counts. */
export const settlementParameters = (writing: Writing) => {
  const amount = money(writing)
  return {
    /** 先行自付 where the catalogue names no share of its own. */
    'settlement.preSelfPay': v.strictObject({ 甲: ratio, 乙: ratio }),
    'settlement.currentYearAccountFirst': v.boolean(),
    'settlement.deductible': v.array(
      v.strictObject({
        ...selectorEntries,
        amount,
        /** The deductible is met over the year, or anew at each visit. */
        per: v.optional(v.picklist(['year', 'visit']), 'year'),
        /** The most that all levels together may take in a year; rows then count what each level took. */
        yearMax: v.optional(amount),
      }),
    ),
    'settlement.tiers': v.array(
      v.strictObject({
        ...selectorEntries,
        /** One ratio for everything … */
        ratio: v.optional(ratio),
        /** … or bands: each up to an amount, the last one open. */
        bands: v.optional(v.array(v.strictObject({ to: v.optional(amount), ratio }))),
      }),
    ),
    /** What the bands of the tiers count: in-scope spending of the year, or what the fund has paid. */
    'settlement.tiers.basis': v.picklist(['inScope', 'fund']),
    'settlement.tiers.rounding': v.picklist(['perTier', 'once']),
    'settlement.bonus': v.array(v.strictObject({ ...selectorEntries, add: ratio })),
    'settlement.annualLimit': v.nullable(
      v.array(v.strictObject({ ...selectorEntries, amount: v.nullable(amount) })),
    ),
    'settlement.annualLimit.basis': v.picklist(['fund', 'expense']),
    'settlement.monthlyLimit': v.nullable(
      v.array(v.strictObject({ ...selectorEntries, amount: v.nullable(amount) })),
    ),
    'settlement.fixedFundItems': v.array(v.strictObject({ name: v.string(), amount })),
    /** 大病: what the person still bears of the year's in-scope spending, above a deductible of its own. */
    'settlement.majorIllness': v.nullable(v.strictObject({ deductible: amount, ratio })),
    /** 异地就医: points taken off the ratio, by whether the stay elsewhere was filed. */
    'settlement.otherPlace': v.strictObject({ filed: ratio, emergency: ratio, unfiled: ratio }),
  }
}
