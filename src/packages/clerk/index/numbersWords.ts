import { defineText } from '@/i18n/useText'

/** The month of a region in numbers. */
export const numbersText = defineText({
  zh: {
    numbers: '月度数字',
    month: '月份',
    onlyCounts: (region: string) => `${region}，只有次数，没有任何人的信息。`,
    numbersFault: '没有读到数字。',
    counts: {
      bound: '新绑定',
      unbound: '解除绑定',
      granted: '新开通共济',
      grantsEnded: '结束共济',
      shown: '家人代出示后结算',
      paid: '用了家人的共济',
      passed: '申请通过',
      lapsed: '过期没办成',
      reviews: '现在等审核',
      endings: '现在等复核解绑',
    },
    refusals: '没有通过的原因',
    noRefusals: '这个月没有退回的。',
  },
  en: {
    numbers: 'Numbers of a month',
    month: 'Month',
    onlyCounts: (region: string) => `${region}: counts alone, nobody is named.`,
    numbersFault: 'The numbers could not be read.',
    counts: {
      bound: 'Bindings made',
      unbound: 'Bindings ended',
      granted: 'Grants made',
      grantsEnded: 'Grants ended',
      shown: 'Settled on a code that family showed',
      paid: 'Paid with a relative’s money',
      passed: 'Applications passed',
      lapsed: 'Lapsed',
      reviews: 'Waiting for review',
      endings: 'Waiting for a second clerk',
    },
    refusals: 'Why applications were refused',
    noRefusals: 'None was sent back this month.',
  },
})
