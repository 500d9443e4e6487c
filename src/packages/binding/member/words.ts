import { defineText } from '@/i18n/useText'

export const memberText = defineText({
  zh: {
    title: '亲情账户',
    iShow: (name: string) => `您能出示${name}的码`,
    theyShow: (name: string) => `${name}能出示您的码`,
    since: (time: string) => `${time} 绑定`,
    show: '出示',
    activate: '激活医保码',
    pin: '改密码',
    otherPlace: '异地就医备案',
    records: '看使用记录',
    gone: '这个绑定已经解除',
    family: '回家人页',
    unbind: '解除绑定',
    unbindAsk: (name: string) => `解除和${name}的绑定？`,
    unbindMember: (name: string) =>
      `解除以后，您不能再出示${name}的码，也看不到${name}的记录。不动钱，以后可以再绑。`,
    unbindHolder: (name: string) =>
      `解除以后，${name}不能再出示您的码，也看不到您的记录。${name}手机上现在的码立即作废。`,
    keep: '先不解除',
    busy: '正在解除',
    done: '已解除',
    endsAfter: (lastDay: string) => `已经解除，${lastDay}还能用，过了这天就失效`,
    facts: { name: '姓名', idNumber: '身份证号', age: '年龄', insurance: '参保', standing: '待遇' },
    years: (age: number) => `${age} 周岁`,
  },
  en: {
    title: 'Binding',
    iShow: (name: string) => `You may show the code of ${name}`,
    theyShow: (name: string) => `${name} may show your code`,
    since: (time: string) => `Bound ${time}`,
    show: 'Show the code',
    activate: 'Activate the code',
    pin: 'Change PIN',
    otherPlace: 'Care in another place',
    records: 'See records',
    gone: 'This binding has ended',
    family: 'Back to family',
    unbind: 'Unbind',
    unbindAsk: (name: string) => `End the binding with ${name}?`,
    unbindMember: (name: string) =>
      `You can no longer show the code of ${name} nor see the records. No money moves; you may bind again.`,
    unbindHolder: (name: string) =>
      `${name} can no longer show your code nor see your records. A code shown now is void at once.`,
    keep: 'Keep it',
    busy: 'Ending',
    done: 'Ended',
    endsAfter: (lastDay: string) => `Ended: it still works on ${lastDay} and not after`,
    facts: { name: 'Name', idNumber: 'ID number', age: 'Age', insurance: 'Insurance', standing: 'Standing' },
    years: (age: number) => `${age}`,
  },
})
