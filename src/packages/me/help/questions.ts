import type { Language } from '@/i18n/language'

export interface Question {
  readonly id: string
  readonly ask: string
  readonly answer: string
  /** The page that settles it. */
  readonly go?: { readonly label: string; readonly path: string }
}

/** What people really ask, with where it is settled; the same questions in both languages. */
export const QUESTIONS: Readonly<Record<Language, readonly Question[]>> = {
  zh: [
    {
      id: 'cannotUse',
      ask: '绑定成功了，为什么用不了？',
      answer:
        '常见四种：家人没参保；只开了亲情账户，没开共济；出钱的人账户是零；两个人不在能用的地区。点下面，一条一条查。',
      go: { label: '查为什么不能用', path: 'packages/diagnosis/index/index' },
    },
    {
      id: 'whoseMoney',
      ask: '出示爸爸的码，花的是谁的钱？',
      answer:
        '亲情账户只是替家人出示码，花的是家人自己的医保。开了家庭共济，家人自己的账户不够时，才花授权人的。医保码页上写着这次的顺序。',
    },
    {
      id: 'less',
      ask: '我的余额怎么少了？',
      answer:
        '打开使用记录，每一笔都有谁、在哪、花了多少、花的是谁的钱、按哪条规定。不是您家的，点“这不是我”。',
      go: { label: '看使用记录', path: 'pages/records/index' },
    },
    {
      id: 'unbind',
      ask: '怎么解绑？谁绑定了我？',
      answer: '家人页下半部分就是“谁能展示我的码”。两边都能解绑，马上生效，以前的记录还在。',
      go: { label: '去家人', path: 'pages/family/index' },
    },
    {
      id: 'baby',
      ask: '给宝宝绑定要刷宝宝的脸吗？',
      answer:
        '不满 16 周岁不用。拍户口本或出生医学证明，家长签承诺书。刚出生还没有身份证号，用出生医学证明编号办。',
      go: { label: '绑定家人', path: 'packages/binding/apply/index' },
    },
    {
      id: 'noPhone',
      ask: '老人没有手机怎么办？',
      answer:
        '您替老人出示码，或者老人自己带身份证、社保卡去，共济照样生效。不在身边，截图是没用的：码一分钟就换。',
    },
    {
      id: 'screenshot',
      ask: '截图给家人用，为什么说无效？',
      answer: '码一分钟一换，截了图就作废，这是保护您。请家人带身份证或社保卡，共济照样生效。',
    },
    {
      id: 'why',
      ask: '为什么别人报得多，我报得少？',
      answer:
        '看起付线到没到、药是不是目录内、医院级别和您的身份。每笔记录里点“为什么是这个数”，一步一步写着，还带规定出处。',
      go: { label: '看使用记录', path: 'pages/records/index' },
    },
    {
      id: 'otherPlace',
      ask: '到外地看病能用吗？',
      answer:
        '能。去以前先备个案，在那边结算时不多扣；急诊来不及，几天内补上也行。报多少一直按参保地的规定。共济能不能用，在“查为什么不能用”里选两个地方看。',
      go: { label: '异地就医备案', path: 'packages/me/otherPlace/index' },
    },
    {
      id: 'limit',
      ask: '一年最多能帮家人付多少？',
      answer: '您自己定。开通时写“每年最多”，用了多少、还剩多少，共济页上看得见。有的地方还有自己的上限。',
      go: { label: '去家人', path: 'pages/family/index' },
    },
    {
      id: 'pin',
      ask: '密码忘了怎么办？',
      answer: '刷脸就能重设，不用去窗口。家人的密码，要家人本人刷脸。',
      go: { label: '重设密码', path: 'packages/account/pin/index' },
    },
    {
      id: 'phoneLost',
      ask: '手机丢了、换手机怎么办？',
      answer: '在新手机上登录、认证，再到“登录的设备”让旧手机退出，上面的码立刻作废。绑定和共济都还在。',
      go: { label: '去登录的设备', path: 'packages/account/devices/index' },
    },
    {
      id: 'cardLost',
      ask: '社保卡丢了怎么办？',
      answer: '先挂失，卡马上不能用；医保码和身份证照样能看病。',
      go: { label: '社保卡挂失', path: 'packages/me/cardLoss/index' },
    },
    {
      id: 'rejected',
      ask: '审核没通过，怎么办？',
      answer: '办理进度里写着原因和怎么补。照片要横平竖直、四个角都在、不反光。补交不用从头填。',
      go: { label: '去家人', path: 'pages/family/index' },
    },
  ],
  en: [
    {
      id: 'cannotUse',
      ask: 'We are bound. Why can it still not be used?',
      answer:
        'Four usual causes: not insured; only a code is shared, no aid is granted; the payer’s account is empty; the two regions do not share. The check tells which.',
      go: { label: 'Check why', path: 'packages/diagnosis/index/index' },
    },
    {
      id: 'whoseMoney',
      ask: 'When I show my father’s code, whose money is spent?',
      answer:
        'Sharing a code spends his own insurance. With aid granted, the grantor’s account pays only what his own cannot. The code page tells the order.',
    },
    {
      id: 'less',
      ask: 'Why is my balance lower?',
      answer:
        'Each record tells who, where, how much, whose money and by which rule. Was it not your family? Press “This was not me”.',
      go: { label: 'Records', path: 'pages/records/index' },
    },
    {
      id: 'unbind',
      ask: 'How do I unbind? Who has bound me?',
      answer: 'The family page lists who can show your code. Either side unbinds, at once; records stay.',
      go: { label: 'Family', path: 'pages/family/index' },
    },
    {
      id: 'baby',
      ask: 'Does a baby need a face check?',
      answer:
        'Not under 16. Photograph the household register or the birth certificate and sign. A newborn without ID number is bound by the number of the birth certificate.',
      go: { label: 'Bind a relative', path: 'packages/binding/apply/index' },
    },
    {
      id: 'noPhone',
      ask: 'What if a parent has no phone?',
      answer:
        'You show the code, or the parent takes the ID card or insurance card: aid works with those, too.',
    },
    {
      id: 'screenshot',
      ask: 'Why is a screenshot not valid?',
      answer:
        'Codes change every minute and a captured one is void: that protects you. ID card and insurance card work.',
    },
    {
      id: 'why',
      ask: 'Why did the fund pay so little?',
      answer:
        'Deductible, catalogue, level of the hospital, your insurance: each record explains itself step by step, with sources.',
      go: { label: 'Records', path: 'pages/records/index' },
    },
    {
      id: 'otherPlace',
      ask: 'Does it work in another place?',
      answer:
        'Yes. File it before you go, and nothing is taken off; an emergency may be filed days later. The rules of home decide what is paid. “Why it cannot be used” tells of aid there.',
      go: { label: 'Care in another place', path: 'packages/me/otherPlace/index' },
    },
    {
      id: 'limit',
      ask: 'How much can I pay for a relative in a year?',
      answer: 'You decide that when you grant it. The page of the grant shows what is used and what is left.',
      go: { label: 'Family', path: 'pages/family/index' },
    },
    {
      id: 'pin',
      ask: 'What if I forget the PIN?',
      answer: 'Set a new one by face. A relative’s needs the relative’s own face.',
      go: { label: 'Set a new PIN', path: 'packages/account/pin/index' },
    },
    {
      id: 'phoneLost',
      ask: 'What if I lose or change my phone?',
      answer:
        'Sign in and verify on the new one, then sign the old one out: its codes are void at once. Bindings and grants stay.',
      go: { label: 'Devices', path: 'packages/account/devices/index' },
    },
    {
      id: 'cardLost',
      ask: 'What if I lose the insurance card?',
      answer: 'Report it: the card stops working at once; your code and your ID card still work.',
      go: { label: 'Report a lost card', path: 'packages/me/cardLoss/index' },
    },
    {
      id: 'rejected',
      ask: 'What if an application is not approved?',
      answer:
        'The progress page tells why, and what to send. Hold the paper straight, with all four corners and no glare. You need not type anything again.',
      go: { label: 'Family', path: 'pages/family/index' },
    },
  ],
}
