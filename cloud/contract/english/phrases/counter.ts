import type { Phrases } from '../phrase'

/** What the cashier and the clerk are told (domain/visit/warnings, contract/values/dispute, contract/functions). */
export const COUNTER_PHRASES: Phrases = Object.freeze({
  '参保地还没有开通家庭共济。': 'Where the patient is insured there is no family aid yet.',
  '{who}的共济还没到开始的日子。': '{whose} aid has not begun yet.',
  '{who}的共济已经到期。': '{whose} aid has expired.',
  '参保地的规定里没有“{who}”的共济。':
    'The rules of the patient’s region do not let this relative give aid: {who}.',
  '{who}在别的地区参保，共济用不上。': '{who}: insured in another region, so the aid cannot be used.',
  '这种就诊不能用共济。': 'Aid does not pay for this kind of visit.',
  '{who}没有把这种就诊放进共济里。': '{whose} aid does not include this kind of visit.',
  '{who}的共济只能在选定的医院药店用。': '{whose} aid is for chosen hospitals and pharmacies only.',
  '剩下的项目{who}没有放进共济里，请付现金。':
    '{whose} aid does not include the rest of the items; please pay in cash.',
  '剩下的部分不能用共济，请付现金。': 'Aid does not pay for the rest; please pay in cash.',
  '这里的共济要主动说。': 'Here aid has to be asked for.',
  '要用请按“使用共济”。': 'To use it, press “Use aid”.',
  '要用{who}的共济，请再扫{who2}的码。': 'To use {whose} aid, please scan that relative’s code, too.',
  '这里的共济要先划拨，才能用。': 'Here money has to be moved before aid can be used.',
  '本人账户用完才能用共济。': 'Aid can be used only once the patient’s own account is used up.',
  '{who}的共济额度用完了。': 'The limit of {whose} aid is used up.',
  '{who}的共济没有可用的钱了。': '{whose} aid has no money left.',
  '{who}的共济额度付完这一笔还剩 {amount} 元。': 'After this bill ¥{amount} are left of {whose} aid.',
  '{text}不能用医保账户和共济支付，请付现金。': 'Neither account nor aid pays for {text}; please take cash.',
  '患者在外地参保，没有办异地备案，报得少。':
    'The patient is insured elsewhere and has not filed care here: the insurance pays less.',
  '可以先打 12393 备案，再结算。': 'They can file it by calling 12393 first, then settle.',
  '这个地区有的限额还没有查到依据，按没有算，待核实。':
    'For some limits of this region no source was found; they are counted as none, to be checked.',
  '不是我去的，也不是家里人去的': 'It was not me, nor anybody of my family',
  '有的项目没有做，有的药没有拿': 'Some items were not done, or some medicine not received',
  金额和收据不一样: 'The amounts differ from the receipt',
  照片看不清: 'Photo unreadable',
  缺页: 'A page is missing',
  和填写的不一样: 'Differs from what was entered',
  看不出关系: 'Does not show the relation',
  证件过期: 'Paper expired',
  需要当面核对: 'To be checked in person',
  家人没有接受: 'The relative did not accept',
})
