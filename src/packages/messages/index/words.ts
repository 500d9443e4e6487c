import { defineText } from '@/i18n/useText'

export const messagesText = defineText({
  zh: {
    title: '消息',
    allRead: '全部标为已读',
    busy: '正在标记',
    unread: '未读',
    none: '还没有消息',
    noneHint: '家人用了医保码、绑定有了结果，都会告诉您',
    more: '看更早的',
    loadingMore: '正在加载',
    kinds: {
      use: '使用',
      binding: '绑定',
      grant: '共济',
      transfer: '转账',
      review: '审核',
      security: '安全',
      system: '通知',
    },
  },
  en: {
    title: 'Messages',
    allRead: 'Mark all as read',
    busy: 'Marking',
    unread: 'unread',
    none: 'No messages yet',
    noneHint: 'Uses of codes and results of applications are told here',
    more: 'Earlier ones',
    loadingMore: 'Loading',
    kinds: {
      use: 'Use',
      binding: 'Binding',
      grant: 'Aid',
      transfer: 'Transfer',
      review: 'Review',
      security: 'Security',
      system: 'Notice',
    },
  },
})
