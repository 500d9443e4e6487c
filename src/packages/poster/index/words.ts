import { defineText } from '@/i18n/useText'

export const posterText = defineText({
  zh: {
    head: '微信扫一扫，家人的医保事一起办',
    print: '打印',
    offline: '没有连上，海报上的地址还不知道。',
    qr: (title: string) => `${title}的二维码`,
    home: ['家人的医保，一起办', '绑定家人，出示家人的医保码，看每一笔花的是谁的钱。'],
    code: ['出示医保码', '看病、买药到窗口，扫这里打开自己或家人的码。'],
    family: ['绑定家人', '给爸妈、孩子开通亲情账户，约 3 分钟。'],
    records: ['看使用记录', '谁、在哪、花了多少、花的是谁的钱，一分不差。'],
  },
  en: {
    head: 'Scan with WeChat: the family’s health insurance together',
    print: 'Print',
    offline: 'No connection: the address for the posters is not known yet.',
    qr: (title: string) => `QR code: ${title}`,
    home: [
      'Health insurance for the whole family',
      'Bind your relatives, show their codes, and see whose money paid each bill.',
    ],
    code: ['Show your insurance code', 'At the counter, scan this to open your own or a relative’s code.'],
    family: ['Bind your family', 'Bind parents and children; it takes about three minutes.'],
    records: ['See every use', 'Who, where, how much, and out of whose money: to the fen.'],
  },
})
