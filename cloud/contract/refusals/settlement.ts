import { defineRefusals } from './define'

/** 109xx: what the rules of settlement and aid may answer. */
export const settlementRefusals = defineRefusals({
  POLICY_UNKNOWN: {
    number: 10901,
    sentence: '{region}的这项规则还没有查到依据（{path}），不能结算。请换一个地区，或者用示例市。',
    english:
      'No source was found for this rule of {region} ({path}), so it cannot be settled. Please choose another region, or the sample city.',
    meaning:
      'A ratio or deductible that the bill needs has no sourced value for the region and date; `path` names the parameter. Nothing is guessed.',
  },
  REGION_UNKNOWN: {
    number: 10902,
    sentence: '没有这个地区的规则（{region}）。请从地区列表里选一个。',
    english: 'There are no rules for this region ({region}). Please choose one from the list.',
    meaning: 'The region has no policy folder.',
  },
  BILL_EMPTY: {
    number: 10903,
    sentence: '费用明细是空的。请先加一个项目。',
    english: 'The bill is empty. Please add an item first.',
    meaning: 'A bill needs at least one item with an amount above zero.',
  },
  BILL_TOO_LARGE: {
    number: 10904,
    sentence: '这张单子的金额超出了可办的范围。请拆成几张，或核对单价和数量。',
    english: 'The amount of this bill is out of range. Please split it, or check prices and quantities.',
    meaning: 'The bill passes the bound of amounts (100 million yuan) or of lines (500).',
  },
  QUOTE_CHANGED: {
    number: 10905,
    status: 409,
    sentence: '预结算之后，账户或额度变了。请看新的金额，确认后再结算。',
    english:
      'An account or limit changed since the quote. Please look at the new amounts, confirm, then settle.',
    meaning:
      'The amounts sent to `settle` differ from what the rules give now (a balance, a cap or an accumulator moved in between). Details carry a fresh quote; nothing was taken.',
  },
  INSURANCE_NOT_IN_FORCE: {
    number: 10906,
    sentence: '{name}的医保现在是“{standing}”，不能用医保结算。请先向参保地医保局补办，或自费。',
    english:
      'The insurance of {name} is now “{standing}” and cannot pay. Please put it right with the insurance bureau first, or pay it yourself.',
    meaning: 'The patient is in arrears, frozen, paused or no longer insured on the date of the bill.',
  },
  ITEM_NEVER_PAYABLE: {
    number: 10907,
    sentence: '{items}不能用医保账户或家人共济支付。请另开一单，付现金。',
    english:
      '{items}: neither the medical account nor family aid may pay this. Please make a separate bill and pay in cash.',
    meaning:
      'Every line of the bill is of a kind that the region’s never-list names (a supplement, for instance), so it is no bill of medical insurance. In a mixed bill such lines are paid in cash and named in `notPayable`.',
  },
  POOL_RESULT_MISFIT: {
    number: 10908,
    sentence: '给出的统筹结果和这张单子对不上（{path}）。请核对后再试。',
    english: 'The given result of the fund does not fit this bill ({path}). Please check and try again.',
    meaning:
      'An outside pool result says more than the bill can hold: in-scope above what the items allow, or fund and deductible above in-scope.',
  },
  READING_UNKNOWN: {
    number: 10909,
    sentence: '{path}没有“{choose}”这种说法。可以选的有：{offered}。',
    english: '{path} has no reading “{choose}”. You can choose: {offered}.',
    meaning: 'The caller chose a reading of a parameter that the region’s policy does not list.',
  },
  PARAMETER_MISFIT: {
    number: 10910,
    sentence: '改写的参数不对（{path}）：{fault}。',
    english: 'The changed parameter is wrong ({path}): {fault}.',
    meaning:
      'An overriding value of the caller does not have the shape of its parameter, or there is no such parameter.',
  },
  BILL_NOT_KEPT: {
    number: 10911,
    sentence: '这张单子没有留下试算要用的资料，不能换个地方再算。新的单子都可以。',
    english:
      'What a recalculation needs was not kept with this bill, so it cannot be tried elsewhere. Newer bills can.',
    meaning:
      'The settlement was made before the facts of a bill were kept with it; `resettle` needs them. Every later one has them.',
  },
  DRAFT_REFUSED: {
    number: 10912,
    sentence: '这份草案不能用：{faults}',
    english: 'This draft cannot be used: {faults}',
    meaning:
      'A draft of rules cannot be read. `faults` names each fault with its line and what to write instead, as the loader of policies does.',
  },
  DRAFT_NOT_YOURS: {
    number: 10913,
    sentence: '草案写的是{region}，这里只能试算{own}的规则。请改 region 一行。',
    english:
      'The draft says {region}; only the rules of {own} can be tried here. Please change the line “region”.',
    meaning: 'A clerk tries drafts on the bills of his own region only.',
  },
})
