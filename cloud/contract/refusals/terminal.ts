import { defineRefusals } from './define'

/** 108xx: the counter. */
export const terminalRefusals = defineRefusals({
  TERMINAL_NOT_YOURS: {
    number: 10801,
    sentence: '这台终端不属于您的机构。请换一台，或重新签到。',
    english: 'This terminal does not belong to your institution. Please use another, or sign in again.',
    meaning: 'The staff member belongs to another institution.',
  },
  CARD_UNKNOWN: {
    number: 10802,
    sentence: '没有查到这张卡。请核对号码，或改用身份证、医保码。',
    english: 'This card was not found. Please check the number, or use the ID card or the code.',
    meaning: 'No person has this card or number; not stored.',
  },
  CARD_LOST: {
    number: 10803,
    sentence: '这张社保卡已挂失，不能用。请用医保码或身份证。',
    english:
      'This social security card was reported lost and cannot be used. Please use the code or the ID card.',
    meaning: 'The card was reported lost; code and ID card still work.',
  },
  VISIT_EXPIRED: {
    number: 10804,
    sentence: '离扫码已经超过 {minutes} 分钟。请重新扫码或刷卡。',
    english: 'The scan is more than {minutes} minutes old. Please scan or read the card again.',
    meaning: 'A visit lives 30 minutes.',
  },
  VISIT_CLOSED: {
    number: 10805,
    sentence: '这次就诊已经结算或关闭。请重新扫码开始下一次。',
    english: 'This visit was settled or closed. Please scan again to begin the next one.',
    meaning: 'Settled, mismatched or otherwise closed.',
  },
  VISIT_NOT_CONFIRMED: {
    number: 10806,
    sentence: '请先核对人和证件，按“人证一致”。',
    english: 'Please compare person and document first, then press “Person matches”.',
    meaning: 'Quoting or settling before the identity was confirmed.',
  },
  VISIT_TYPE_NOT_HERE: {
    number: 10807,
    sentence: '{institution}不能办“{visitType}”。请换一种就诊类别。',
    english: '{institution} does not offer “{visitType}”. Please choose another kind of visit.',
    meaning: 'A pharmacy admits nobody; a hospital without beds has no 21.',
  },
  ITEM_UNKNOWN: {
    number: 10808,
    sentence: '目录里没有这个项目（{code}）。请重新查找。',
    english: 'The catalogue does not have this item ({code}). Please search again.',
    meaning: 'A line’s code is not in the catalogue.',
  },
  ALREADY_REVERSED: {
    number: 10809,
    sentence: '这笔已经撤销过了，钱已退回。',
    english: 'This was reversed already, and the money returned.',
    meaning: 'A settlement is reversed once.',
  },
  TOO_LATE_TO_REVERSE: {
    number: 10810,
    sentence: '这笔已经过了可以撤销的时间。请到医保经办窗口办理。',
    english: 'The time in which this can be reversed is over. Please go to a counter of the insurance.',
    meaning:
      'Past the days that the policy gives for reversal (`reversal.days`), or of a day that was closed where it says so (`reversal.afterClosing`).',
  },
  VISIT_NEEDS_ADMISSION: {
    number: 10811,
    sentence: '住院要先办入院登记，出院时结算。请按“入院登记”。',
    english: 'A hospital stay begins with an admission and is settled at discharge. Please press “Admit”.',
    meaning: 'An ordinary registration as 21: a stay begins with `admitInpatient`.',
  },
  ALREADY_ADMITTED: {
    number: 10812,
    sentence: '{name}从 {day} 起在住院，还没有出院结算。请先办出院，再登记。',
    english:
      '{name} has been in hospital since {day} and is not yet discharged. Please discharge first, then admit.',
    meaning: 'A person has one open stay at most, wherever it is.',
  },
  SECOND_SCAN_NOT_HERE: {
    number: 10813,
    sentence: '{region}的家庭共济不用二次扫码，结算时已经按规定扣了。',
    english: 'Family aid in {region} needs no second scan; it was taken when the bill was settled.',
    meaning: 'The patient’s region does not pay by a second scan.',
  },
  SECOND_SCAN_TOO_LATE: {
    number: 10814,
    sentence: '结算已经超过 {minutes} 分钟，不能再扫家人的码。剩下的请收现金。',
    english:
      'The bill was settled more than {minutes} minutes ago; no relative’s code can be scanned. Please take the rest in cash.',
    meaning: 'Past the minutes that the policy gives between settlement and second scan.',
  },
  SECOND_SCAN_DONE: {
    number: 10815,
    sentence: '这张单子已经扫过家人的码，不能再扫第二位。剩下的请收现金。',
    english:
      'A relative’s code was scanned for this bill already; there is no second one. Please take the rest in cash.',
    meaning: 'One second scan a bill.',
  },
  SECOND_SCAN_NOT_GRANTED: {
    number: 10816,
    sentence: '扫的这位没有给患者开通共济，没有扣钱。请扫已经授权的家人的码，或收现金。',
    english:
      'This person shares no account with the patient; no money was taken. Please scan a relative who does, or take cash.',
    meaning:
      'No live grant leads from the person whose code it is to the patient; the patient’s own code, too.',
  },
  SECOND_SCAN_PAYS_NOTHING: {
    number: 10817,
    sentence: '这位家人的共济这次付不了：{reason}没有扣钱，剩下的请收现金。',
    english:
      'This relative’s aid cannot pay here: {reason} No money was taken; please take the rest in cash.',
    meaning: 'The grant may pay nothing of what is left: cap, balance, scope or terms; `reason` says which.',
  },
  RETURN_LINE_UNKNOWN: {
    number: 10818,
    sentence: '要退的项目不在单子上，或者数量比单子上的多（{code}）。请重新选。',
    english:
      'What is to be returned is not on the bill, or more than is on it ({code}). Please choose again.',
    meaning: 'A line to be returned is not on the bill, or not so often.',
  },
  RETURN_NEEDS_REVERSAL: {
    number: 10819,
    sentence: '退了这几样，剩下的要有人多付钱，不能直接退。请整单撤销，再结算剩下的。',
    english:
      'Without these items someone would have to pay more, so they cannot be returned alone. Please reverse the whole bill, then settle the rest.',
    meaning:
      'Without these lines a payer would have to pay more than he did (his money may pay for what stays, not for what goes). Nobody is charged by a return.',
  },
  DAY_CLOSED: {
    number: 10820,
    sentence: '这台终端{day}已经日结，不能再收退。请换一台终端，或明天再办。',
    english:
      '{day} is closed on this terminal; nothing more can be taken or returned. Please use another terminal, or come back tomorrow.',
    meaning: 'The terminal’s day was closed; nothing more is booked on it.',
  },
  DAY_ALREADY_CLOSED: {
    number: 10821,
    sentence: '{day}已经日结过了，数没有变。',
    english: '{day} was closed already. The figures have not changed.',
    meaning: 'A day of a terminal is closed once.',
  },
  DAY_DOES_NOT_AGREE: {
    number: 10822,
    sentence: '清单和账相差 {difference} 元，不能日结。请找信息科核对，单子都在。',
    english:
      'List and ledger differ by ¥{difference}, so the day cannot be closed. Please ask the IT department; all bills are there.',
    meaning: 'The day’s list and the ledger differ; nothing was closed.',
  },
  DAY_NOT_YET: {
    number: 10823,
    sentence: '{day}还没有到，不能日结。',
    english: '{day} has not come yet and cannot be closed.',
    meaning: 'A day that lies ahead.',
  },
})
