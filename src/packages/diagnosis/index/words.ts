import { VISIT_TYPE_LABELS, type VisitType } from '@contract/values'
import { defineText } from '@/i18n/useText'

export const diagnosisText = defineText({
  zh: {
    title: '为什么不能用',
    /** Of whoever reads, no name is given. */
    aid: (patient: string | null, grantor: string | null) => `${patient ?? '我'}想用${grantor ?? '我'}的共济`,
    own: (patient: string | null) => `${patient ?? '我'}的医保`,
    states: { tick: '符合', cross: '不符合', unknown: '还不知道' },
    checks: '一项一项查',
    question: '碰到了什么？',
    questionSay: '说得清哪样就选哪样，先查最像的原因。都可以不选。',
    who: '谁在用',
    me: '我自己',
    where: '在哪里用',
    what: '看到什么',
    unsaid: '说不清',
    visits: { ...VISIT_TYPE_LABELS } as Record<VisitType, string>,
    sights: {
      noCode: '出不了码',
      refused: '窗口说不能用医保结算',
      noMoney: '账户或家人的钱没有扣',
    },
    look: '查一查',
    skip: '跳过，直接查',
    askAgain: '换个说法再查',
    seen: '和您看到的有关',
    hotline: '还是用不了？可以打医保热线',
  },
  en: {
    title: 'Why it cannot be used',
    aid: (patient: string | null, grantor: string | null) =>
      `${patient ?? 'You'} using ${grantor === null ? 'your account' : `the account of ${grantor}`}`,
    own: (patient: string | null) => (patient === null ? 'Your insurance' : `Insurance of ${patient}`),
    states: { tick: 'met', cross: 'not met', unknown: 'not known yet' },
    checks: 'One by one',
    question: 'What happened?',
    questionSay: 'Say what you can, and the likeliest reason comes first. Nothing need be said.',
    who: 'Who was using it',
    me: 'Myself',
    where: 'Where',
    what: 'What was seen',
    unsaid: 'Cannot say',
    visits: {
      '11': 'Outpatient visit',
      '13': 'Emergency',
      '14': 'Chronic illness visit',
      '21': 'Hospital stay',
      '41': 'Pharmacy',
    } as Record<VisitType, string>,
    sights: {
      noCode: 'No code appears',
      refused: 'The counter says it cannot be settled',
      noMoney: 'Account or family money was not used',
    },
    look: 'Find out',
    skip: 'Skip, look at everything',
    askAgain: 'Say it differently',
    seen: 'about what was seen',
    hotline: 'Still not working? Medical insurance hotline',
  },
})
