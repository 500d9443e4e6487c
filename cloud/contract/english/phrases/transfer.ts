import type { Phrases } from '../phrase'

/** What is told of wallets, pots and premiums (domain/transfer, domain/premium). */
export const TRANSFER_PHRASES: Phrases = Object.freeze({
  '{who}给您转了 {amount} 元': '{who} sent you ¥{amount}',
  '转到您的医保钱包。': 'It is on its way to your medical wallet.',
  '家人有一笔 {amount} 元的转账等着接收': 'A transfer of ¥{amount} waits for your relative',
  '您可以替他接收。': 'You can accept it for them.',
  '请在 {moment} 前接收。': 'Please accept it before {moment}.',
  '过时不收，钱会退回给转出的人。': 'After that the money goes back to the sender.',
  '{who}收下了 {amount} 元': '{who} accepted ¥{amount}',
  '钱已经在他的医保钱包里，看病买药可以用。':
    'The money is in their medical wallet and can be used at the doctor’s and the pharmacy.',
  '{who}没有收 {amount} 元': '{who} did not accept ¥{amount}',
  '钱已经退回，从哪里转出的就退回哪里。': 'The money went back to where it came from.',
  '{amount} 元已退回': '¥{amount} came back',
  '{who}没有按时接收。': '{who} did not accept it in time.',
  '{who}转的 {amount} 元已退回': 'The ¥{amount} that {who} sent went back',
  '过了接收时间。': 'The time for accepting it is over.',
  '要用的话，请家人再转一次。': 'If you need it, please ask them to send it again.',
  '{who}划拨了 {amount} 元': '{who} moved ¥{amount} to you',
  '在您的共济账户里，看病时先花您自己的账户，再花这里。':
    'It is in your aid account; your own account is used first, then this.',
  '共济账户退回 {amount} 元': '¥{amount} came back from an aid account',
  '给{who}的共济已经结束，没花完的退回您的个人账户。':
    'The aid for {who} has ended; what was left went back to your personal account.',
  '共济账户里{who}的钱已退回': '{whose} money in your aid account went back',
  '共济已经结束，没花完的 {amount} 元退回给{who}。':
    'The aid has ended; the ¥{amount} that were left went back to {who}.',
  '这个月给{who}的 {amount} 元没有转成': 'This month’s ¥{amount} for {who} could not be sent',
  '下个月到日子还会再转。': 'It will be tried again on its day next month.',
  '到日子的时候系统没有运行，这一次没有补转。':
    'The system was not running on that day, and this one was not made up for.',
  医保钱包已开通: 'Your medical wallet is open',
  '{who}替您开通的。': '{who} opened it for you.',
  '家人可以把个人账户的钱转到这里，看病买药时用。':
    'Relatives can send money of their personal accounts here, to be used at the doctor’s and the pharmacy.',
  '{who}替您缴了 {number} 年的居民医保': '{who} paid your resident insurance of {number}',
  '缴了 {amount} 元，{day} 到 {day2} 的费用可以按规定报销。':
    '¥{amount} were paid; bills from {day} to {day2} are covered by the rules.',
  '{who} {number} 年的居民医保缴好了': '{whose} resident insurance of {number} is paid',
  '家里已经有人缴过，不用再缴。': 'Somebody of the family has paid; there is no need to pay again.',
  '重复缴的费退不了。': 'What is paid twice cannot be returned.',
})
