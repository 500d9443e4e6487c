import * as v from 'valibot'
import { EMPLOYMENTS } from '../../../contract/values/insurance'
import { count, money, type Writing } from '../units'

/** 个人账户: what the insurance centre credits to it each month. The first row that fits counts. */
export const accountParameters = (writing: Writing) => ({
  'account.monthlyCredit': v.array(
    v.strictObject({
      status: v.picklist(EMPLOYMENTS),
      ageFrom: v.optional(count),
      amount: money(writing),
    }),
  ),
})
