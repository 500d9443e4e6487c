import { defineText } from '@/i18n/useText'

export const legalText = defineText({
  zh: {
    terms: {
      title: '用户协议',
      lead: '用得放心，先说清楚',
      parts: [
        {
          head: '这是什么',
          say: '这是一个模拟的亲情医保小程序，用来体验和培训。人物、余额和扣款都是演示的，不能用来真的看病买药。',
        },
        {
          head: '绑定家人',
          say: '只能绑定真实的近亲属。16 周岁以上要家人本人同意。任何一方都能随时解除，马上生效。',
        },
        {
          head: '家庭共济',
          say: '您自己决定给谁用、一年最多用多少、用在哪里，随时可以暂停或结束。已经付的，在记录里都能看到。',
        },
        {
          head: '保管好码和密码',
          say: '码只给信得过的家人出示。手机丢了，在另一台手机上让它退出；拿别人的医保码骗医保基金的钱是违法的。',
        },
      ],
    },
    privacy: {
      title: '隐私政策',
      lead: '我们用哪些数据，怎么用，您能怎么管',
      parts: [
        {
          head: '用哪些数据',
          say: '姓名、身份证号、手机号；参保信息和就医结算；刷脸的结果（不保存人脸照片）；绑定时上传的证件照片；登录的设备。',
        },
        {
          head: '用来做什么',
          say: '确认是您本人，出示医保码，结算，让您和您同意的家人看到记录。不做广告，不卖给别人。',
        },
        {
          head: '怎么保护',
          say: '身份证号和手机号加密保存，页面上遮住大半。谁看过您的数据，在“我的—隐私”里都查得到。',
        },
        {
          head: '孩子的数据',
          say: '不满 14 周岁的孩子，由家长同意以后才使用，只用于孩子自己的就医。',
        },
        {
          head: '您能做什么',
          say: '在“我的—隐私”里可以撤回同意、导出数据、注销账号。撤回以后，以前合法做过的不受影响；医保局依法保存的结算记录不会删除。',
        },
      ],
    },
  },
  en: {
    terms: {
      title: 'Terms of use',
      lead: 'What this is, and what we ask of you',
      parts: [
        {
          head: 'What this is',
          say: 'A simulated family-insurance mini-program, to try and to train with. People, balances and payments are fictional; it cannot be used at a real hospital or pharmacy.',
        },
        {
          head: 'Binding relatives',
          say: 'Real close relatives only. From 16 years on, relatives give their own consent. Either side ends it at any time, at once.',
        },
        {
          head: 'Family aid',
          say: 'You decide who, how much a year, and where; you pause or end it whenever you like. Every use stands in the records.',
        },
        {
          head: 'Code and PIN',
          say: 'Let only trusted relatives show your code. Sign a lost phone out from another. Drawing insurance money by another’s code is an offence.',
        },
      ],
    },
    privacy: {
      title: 'Privacy policy',
      lead: 'Which data, what for, and what you can do',
      parts: [
        {
          head: 'Which data',
          say: 'Name, ID number, phone; insurance and bills; results of face checks (no pictures of faces are kept); photos of papers uploaded for a binding; devices.',
        },
        {
          head: 'What for',
          say: 'To know that it is you, to show codes, to settle bills, to let you and relatives whom you agreed to see the records. No advertising, nothing sold.',
        },
        {
          head: 'How it is kept',
          say: 'ID and phone numbers are encrypted, and masked on the pages. Me → Privacy tells who looked at your data.',
        },
        {
          head: 'Children',
          say: 'Data of children under 14 are used after a parent’s consent, for the child’s own care only.',
        },
        {
          head: 'What you can do',
          say: 'Under Me → Privacy: take consents back, export your data, delete your account. What was done lawfully before stands; bills that the insurance must keep are not deleted.',
        },
      ],
    },
  },
})
