import { defineText } from '@/i18n/useText'

export const removeText = defineText({
  zh: {
    title: '注销账号',
    lead: '注销以后会怎样',
    ends: [
      '您和家人的绑定全部解除，家人会收到通知',
      '您给家人开的共济全部结束，计划转账停掉',
      '医保码停用并删除，所有设备退出登录',
      '本小程序里的消息和同意都删除',
    ],
    stays: '参保登记、账户里的钱和就医记录在医保局，不会少。以后想用，重新登录认证就行。',
    go: '注销账号',
    ask: '真的注销？',
    say: '马上生效，不能撤回。下一步要您本人刷脸。',
    keep: '先不注销',
    sure: '刷脸注销',
    busy: '正在注销',
    you: '您本人',
    done: '账号已注销',
  },
  en: {
    title: 'Delete my account',
    lead: 'What follows',
    ends: [
      'Every binding with your family ends, and they are told',
      'Every grant that you gave ends; planned transfers stop',
      'Your code is removed, every device is signed out',
      'Notices and consents of this mini-program are removed',
    ],
    stays:
      'Registration, money and medical records are with the insurance and stay. You can come back by verifying again.',
    go: 'Delete my account',
    ask: 'Really delete it?',
    say: 'At once, and for good. The next step is a check of your own face.',
    keep: 'Not now',
    sure: 'Face check and delete',
    busy: 'Deleting',
    you: 'You',
    done: 'Your account is deleted',
  },
})
