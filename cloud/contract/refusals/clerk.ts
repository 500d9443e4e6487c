import { defineRefusals } from './define'

/** 105xx: review. */
export const clerkRefusals = defineRefusals({
  REVIEW_OWN: {
    number: 10501,
    sentence: '这是您本人或亲属的申请，请交给别的同事办。',
    english: 'This is your own application or a relative’s. Please leave it to a colleague.',
    meaning: 'A clerk may not decide his own or a relative’s application.',
  },
  REVIEW_STALE: {
    number: 10502,
    sentence: '这件申请刚被别人看过或改过。请重新打开再决定。',
    english:
      'Somebody else has just opened or changed this application. Please open it again before deciding.',
    meaning: 'The version that was looked at is no longer the current one.',
  },
  REVIEW_REASON_NEEDED: {
    number: 10503,
    sentence: '不通过要选一个原因，家人才知道怎么补。',
    english: 'Choose a reason for refusing, so that the family knows what to mend.',
    meaning: 'Refusing without a coded reason.',
  },
  REVIEW_SAME_CLERK: {
    number: 10504,
    sentence: '这件事要两位经办都同意，您已经同意过了。请交给另一位同事。',
    english: 'Two clerks must agree here, and you have agreed already. Please leave it to another colleague.',
    meaning: 'Where two clerks must agree, the second is another user and another person.',
  },
  CLERK_OWN: {
    number: 10505,
    sentence: '这是您本人或亲属的事，请交给别的同事办。',
    english: 'This concerns you or a relative of yours. Please leave it to a colleague.',
    meaning:
      'A clerk does nothing for himself, one of his household, or one to whom a binding or a grant ties him.',
  },
  CLERK_OTHER_REGION: {
    number: 10506,
    sentence: '{name}不在本地参保，请到参保地的窗口办理。',
    english: '{name} is not insured here. Please go to a counter where the insurance is.',
    meaning: 'A clerk acts for those who are insured in his own region.',
  },
  COMPLAINT_DIFFERS: {
    number: 10507,
    sentence: '同事提的是另一个原因。请核对后，按同一个原因同意，或者撤下来重提。',
    english:
      'Your colleague gave another reason. Please check, then agree to the same reason, or take it down and begin anew.',
    meaning: 'The second clerk agrees to the reason that the first one gave.',
  },
  EVENT_NOT_FITTING: {
    number: 10508,
    sentence: '和登记里的情况对不上：{why}。请核对后再登记。',
    english: 'This does not fit the registry: {why}. Please check before you enter it.',
    meaning: 'The event cannot happen to this person as the registry knows him.',
  },
  EVENT_DATE: {
    number: 10509,
    sentence: '日期不对：不能晚于今天，也不能早于出生那天。',
    english: 'The date is wrong: not after today, and not before the day of birth.',
    meaning: 'An event is entered once it has happened.',
  },
  ID_NUMBER_TAKEN: {
    number: 10510,
    sentence: '这个号码已经登记给别人。请核对证件。',
    english: 'This number is registered for someone else. Please check the document.',
    meaning: 'Two people never have one ID number.',
  },
  ID_NUMBER_NOT_MATCHING: {
    number: 10511,
    sentence: '号码里的出生日期或性别，和出生登记的不一样。请核对证件。',
    english:
      'The birth date or sex in the number differs from the birth registration. Please check the document.',
    meaning: 'A newborn’s ID number carries the birth date and sex of the birth certificate.',
  },
  BIRTH_CERT_TAKEN: {
    number: 10512,
    sentence: '这张出生医学证明已经登记过了。请核对编号。',
    english: 'This birth certificate is registered already. Please check its number.',
    meaning: 'One birth certificate registers one child.',
  },
  CARD_NOT_ACTIVE: {
    number: 10513,
    sentence: '没有正在使用的社保卡，不用挂失。没有卡也可以用身份证看病。',
    english: 'There is no card in use, so no loss need be reported. Without a card, an ID card works too.',
    meaning: 'The person has no card, or its loss is reported already.',
  },
  CARD_TAKEN: {
    number: 10514,
    sentence: '这个社保卡号已经登记过了。请核对新卡。',
    english: 'This card number is registered already. Please check the new card.',
    meaning: 'Two cards never have one number.',
  },
})
