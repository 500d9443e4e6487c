import { defineRefusals } from './define'

/** 108xx: the counter. */
export const terminalRefusals = defineRefusals({
  TERMINAL_NOT_YOURS: {
    number: 10801,
    sentence: '这台终端不属于您的机构。请换一台，或重新签到。',
    meaning: 'The staff member belongs to another institution.',
  },
  CARD_UNKNOWN: {
    number: 10802,
    sentence: '没有查到这张卡。请核对号码，或改用身份证、医保码。',
    meaning: 'No person has this card or number; not stored.',
  },
  CARD_LOST: {
    number: 10803,
    sentence: '这张社保卡已挂失，不能用。请用医保码或身份证。',
    meaning: 'The card was reported lost; code and ID card still work.',
  },
  VISIT_EXPIRED: {
    number: 10804,
    sentence: '离扫码已经超过 {minutes} 分钟。请重新扫码或刷卡。',
    meaning: 'A visit lives 30 minutes.',
  },
  VISIT_CLOSED: {
    number: 10805,
    sentence: '这次就诊已经结算或关闭。请重新扫码开始下一次。',
    meaning: 'Settled, mismatched or otherwise closed.',
  },
  VISIT_NOT_CONFIRMED: {
    number: 10806,
    sentence: '请先核对人和证件，按“人证一致”。',
    meaning: 'Quoting or settling before the identity was confirmed.',
  },
  VISIT_TYPE_NOT_HERE: {
    number: 10807,
    sentence: '{institution}不能办“{visitType}”。请换一种就诊类别。',
    meaning: 'A pharmacy admits nobody; a hospital without beds has no 21.',
  },
  ITEM_UNKNOWN: {
    number: 10808,
    sentence: '目录里没有这个项目（{code}）。请重新查找。',
    meaning: 'A line’s code is not in the catalogue.',
  },
  ALREADY_REVERSED: {
    number: 10809,
    sentence: '这笔已经撤销过了，钱已退回。',
    meaning: 'A settlement is reversed once.',
  },
  TOO_LATE_TO_REVERSE: {
    number: 10810,
    sentence: '这笔已经过了可以撤销的时间。请到医保经办窗口办理。',
    meaning: 'Past the policy’s term for reversal.',
  },
})
