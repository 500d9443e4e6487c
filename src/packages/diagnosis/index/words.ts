import { defineText } from '@/i18n/useText'

export const diagnosisText = defineText({
  zh: {
    title: '为什么不能用',
    aid: (patient: string, grantor: string) => `${patient}想用${grantor}的共济`,
    own: (patient: string) => `${patient}的医保`,
    states: { tick: '符合', cross: '不符合', unknown: '还不知道' },
    checks: '一项一项查',
    hotline: '还是用不了？可以打医保热线',
  },
  en: {
    title: 'Why it cannot be used',
    aid: (patient: string, grantor: string) => `${patient} using the account of ${grantor}`,
    own: (patient: string) => `Insurance of ${patient}`,
    states: { tick: 'met', cross: 'not met', unknown: 'not known yet' },
    checks: 'One by one',
    hotline: 'Still not working? Medical insurance hotline',
  },
})
