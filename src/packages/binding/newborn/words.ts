import { defineText } from '@/i18n/useText'

export const newbornText = defineText({
  zh: {
    title: '绑定刚出生的孩子',
    lead: '孩子还没有身份证号，也可以绑定',
    leadNote: '凭出生医学证明，请妈妈本人刷脸，马上生效。以后有了身份证号，不用再绑一次。',
    child: '孩子是您的',
    relationMissing: '请选孩子是您的什么人。',
    cert: '出生医学证明编号',
    certHint: '1 个字母加 9 位数字',
    certWrong: '编号应是 1 个字母加 9 位数字。请对着证件核对。',
    mother: '妈妈（按出生医学证明填）',
    saved: '已自动保存，随时可以离开，回来接着填',
    submit: '请妈妈刷脸，绑定',
    busy: '正在绑定',
    closed: '您参保的地方还不能凭出生医学证明绑定',
    closedHint: '请等孩子有了身份证号再绑定，或者到医保经办窗口办理。',
    papers: '用户口本照片绑定',
  },
  en: {
    title: 'Bind a newborn',
    lead: 'A child without an ID number can be bound too',
    leadNote:
      'By the birth certificate and the mother’s face, at once. When the ID number is given, the binding goes on.',
    child: 'The child is your',
    relationMissing: 'Please choose the relation.',
    cert: 'Birth certificate number',
    certHint: 'One letter and nine digits',
    certWrong: 'One letter and nine digits. Please compare with the certificate.',
    mother: 'Mother (as on the birth certificate)',
    saved: 'Saved as you type; leave and come back any time',
    submit: 'Mother’s face check, then bind',
    busy: 'Binding',
    closed: 'Your region does not bind by birth certificate yet',
    closedHint: 'Please wait for the child’s ID number, or ask at an insurance window.',
    papers: 'Bind by photos of papers',
  },
})
