import { defineText } from '@/i18n/useText'

export const supplementText = defineText({
  zh: {
    title: '补材料',
    matter: (relation: string, name: string) => `绑定${relation} ${name}`,
    until: (time: string) => `${time} 前交上，就接着审核`,
    none: '这件申请不用补材料了',
    noneHint: '可能已经过期、办结，或者已经交上。',
    progress: '看办理进度',
    missing: '还差照片，请补齐。',
    send: '交上去，接着审核',
    busy: '正在提交',
  },
  en: {
    title: 'Better paper',
    matter: (relation: string, name: string) => `Bind ${relation} ${name}`,
    until: (time: string) => `Hand it in before ${time} and the review goes on`,
    none: 'No paper is waited for',
    noneHint: 'It may have lapsed, been decided, or been handed in.',
    progress: 'See progress',
    missing: 'A photo is missing.',
    send: 'Hand it in',
    busy: 'Submitting',
  },
})
