import { defineRefusals } from './define'

/** 103xx: issuing and reading 医保码. */
export const codeRefusals = defineRefusals({
  CODE_UNKNOWN: {
    number: 10301,
    sentence: '读不出这个码。请让对方刷新后再扫；也可以用身份证或社保卡。',
    english:
      'This code cannot be read. Please have it refreshed and scan again, or use the ID card or social security card.',
    meaning: 'No such code, or not 18 digits beginning with 86.',
  },
  CODE_EXPIRED: {
    number: 10302,
    sentence: '这个码已经过期。手机上会自动换新码，请扫新的。',
    english: 'This code has expired. The phone shows a new one by itself; please scan that.',
    meaning: 'Older than its life and grace.',
  },
  CODE_USED: {
    number: 10303,
    sentence: '这个码已经用过一次。手机上会自动换新码，请扫新的。',
    english: 'This code was used once already. The phone shows a new one by itself; please scan that.',
    meaning: 'Consumed by a terminal before; of two terminals at once only one wins.',
  },
  CODE_VOID: {
    number: 10304,
    sentence: '这个码已作废（换了新码、截过图，或关系已解除）。请扫手机上现在的码。',
    english:
      'This code is void (a newer one was shown, a screenshot was taken, or the link was ended). Please scan the code that the phone shows now.',
    meaning: 'Voided by a newer code, a screenshot, unbinding, suspension or a revoked session.',
  },
  PIN_NEEDED: {
    number: 10305,
    sentence: '{name}设置了先输密码再出示。请输入 6 位密码。',
    english: '{name} wants the PIN before the code is shown. Please enter its 6 digits.',
    meaning: 'The person switched on "PIN before showing".',
  },
})
