import { DISPUTE_REASONS } from '@contract/values/dispute'
import { defineText } from '@/i18n/useText'

export const disputeText = defineText({
  zh: {
    notMe: '这不是我',
    ask: '哪里不对？',
    reasons: { ...DISPUTE_REASONS } as Record<keyof typeof DISPUTE_REASONS, string>,
    mine: '您的',
    of: (name: string) => `${name}的`,
    willStop: (whose: string) =>
      `报出去以后，${whose}医保码马上停用，弄清楚了可以刷脸恢复。看病可以带身份证或社保卡。`,
    willPause: '报出去以后，您给这位家人的共济马上停用，弄清楚了可以恢复。',
    willNotStop: (whose: string) => `${whose}医保码照常能用。经办窗口会去核对。`,
    note: '再说一句（可以不填）',
    send: '报给经办窗口',
    busy: '正在报',
    cancel: '先不报',
    sent: '已经报给经办窗口。',
    stopped: {
      credential: (whose: string) => `${whose}医保码已经停用，所有的码都作废了。有结果在消息里告诉您。`,
      codes: (whose: string) => `${whose}现在的码都作废了。有结果在消息里告诉您。`,
      grant: () => '您的共济已经先停一停。有结果在消息里告诉您。',
      nothing: () => '有结果在消息里告诉您。',
    },
  },
  en: {
    notMe: 'This was not me',
    ask: 'What is wrong?',
    reasons: {
      notMe: 'Neither I nor my family was there',
      wrongItems: 'Some items were not done or not given',
      wrongAmount: 'The amount differs from the receipt',
    },
    mine: 'Your',
    of: (name: string) => `${name}’s`,
    willStop: (whose: string) =>
      `${whose} code stops at once; a face check restores it later. Bring an ID or insurance card.`,
    willPause: 'Your grant to this relative stops at once; you can resume it later.',
    willNotStop: (whose: string) => `${whose} code keeps working. The bureau will check.`,
    note: 'A word more (optional)',
    send: 'Tell the bureau',
    busy: 'Sending',
    cancel: 'Not now',
    sent: 'The bureau was told. ',
    stopped: {
      credential: (whose: string) => `${whose} code has been stopped. You will get a message.`,
      codes: (whose: string) => `${whose} present codes are void. You will get a message.`,
      grant: () => 'Your grant has been paused. You will get a message.',
      nothing: () => 'You will get a message.',
    },
  },
})
