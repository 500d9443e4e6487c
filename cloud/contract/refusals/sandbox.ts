import { defineRefusals } from './define'

/** 113xx: the sandbox. */
export const sandboxRefusals = defineRefusals({
  CLOCK_NOT_BACK: {
    number: 11301,
    sentence: '演示时间只能往后调，不能往回。要回到开始，请重置演示环境。',
    english: 'Demo time can only go forward. To return to the start, reset the demo.',
    meaning: 'Business time moves forward only.',
  },
  CLOCK_TOO_FAR: {
    number: 11302,
    sentence: '一次最多往后调 {years} 年。',
    english: 'Time can go forward by {years} years at once at most.',
    meaning: 'A bound on the number of monthly credits of one call.',
  },
  PERSONA_UNKNOWN: {
    number: 11303,
    sentence: '没有这位演示人物。请从列表里选。',
    english: 'There is no such demo person. Please choose from the list.',
    meaning: 'No such persona.',
  },
  PERSONA_WITHOUT_PHONE: {
    number: 11304,
    sentence: '{name}没有手机，不能登录。请到收银终端用他的身份证或社保卡，或用家人的手机。',
    english:
      '{name} has no phone and cannot sign in. Please use their ID card or social security card at the counter, or a relative’s phone.',
    meaning: 'A child or an elderly persona without a phone: only cards and relatives show him at a counter.',
  },
})
