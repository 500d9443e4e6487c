import { capital, whose } from '../../contract/english/people'
import { BUCKET_LABELS_IN_ENGLISH } from '../../contract/values/bill'
import { Fen } from '../../contract/values/fen'
import { Ratio } from '../../contract/values/ratio'
import { englishAidReason } from './englishAidReasons'
import { englishPayer, englishPurse } from './englishPeople'
import { fact, factWord } from './facts'
import type { Teller } from './sentences'
import type { RuleId } from './stored'

const yuan = (fen: Fen): string => `¥${Fen.format(fen)}`
const line = (label: string, text: string) => ({ label, text })
const amountLine = (label: string, fen: Fen) => line(label, Fen.format(fen))

const deductible: Teller = (node, { people }) => {
  const title = 'Deductible'
  const inForce = fact(node, 'inForce')
  const paid = fact(node, 'paid')
  if (inForce === 0) return { title, sentence: 'There is no deductible here.', sums: [], means: 'none' }
  if (fact(node, 'perVisit') === 1) {
    const sentence = `You pay ${yuan(inForce)} of each visit yourself before the insurance begins to pay.`
    return { title, sentence, sums: [], means: `${yuan(inForce)} each visit` }
  }
  const before = `In a year, the first ${yuan(inForce)} are paid by oneself; then the insurance begins to pay.`
  const now =
    paid >= inForce
      ? `For this year ${whose(people.patient)} share was complete.`
      : `Of ${whose(people.patient)} share ${yuan(paid)} were paid this year; this bill adds ${yuan(node.amount)}.`
  const after = Math.min(inForce, paid + node.amount)
  const sums = [line('Paid this year', `${Fen.format(after)} / ${Fen.format(inForce)}`)]
  return { title, sentence: `${before} ${now}`, sums, means: `${yuan(inForce)} a year` }
}

const tier: Teller = (node) => {
  const ratio = Ratio.format(fact(node, 'ratio'))
  const amount = fact(node, 'amount')
  return {
    title: 'Paid by ratio',
    sentence: `Of the ${yuan(amount)} above the deductible, ${ratio} are paid.`,
    sums: [line('', `${Fen.format(amount)} × ${ratio} = ${Fen.format(node.amount)}`)],
    means: ratio,
  }
}

const limit =
  (title: string): Teller =>
  (node) => {
    const amount = fact(node, 'limit')
    const what = factWord(node, 'basis') === 'expense' ? 'The costs that count' : 'What the insurance can pay'
    const over =
      node.amount > 0
        ? `This bill is ${yuan(node.amount)} above it, which you pay yourself.`
        : 'This bill is not above it.'
    return {
      title,
      sentence: `${what} has a limit of ${yuan(amount)}; ${yuan(fact(node, 'left'))} of it were left before. ${over}`,
      sums: [],
      means: yuan(amount),
    }
  }

/** sentences.ts in English, one teller for each rule. */
export const ENGLISH_TELLERS: Readonly<Record<RuleId, Teller>> = Object.freeze({
  bill: (_node, { summary }) => ({
    title: 'Total',
    sentence: `The sum of all items: ${summary.lines}.`,
    sums: [],
  }),
  items: (node) => ({
    title: 'What the insurance covers',
    sentence:
      'Class C is not covered and paid by oneself. Of class B one pays a share oneself. The rest and class A are covered.',
    sums: [
      amountLine('Covered', node.amount),
      ...(['preSelfPay', 'overLimitPay', 'fullSelfPay'] as const)
        .filter((part) => fact(node, part) > 0)
        .map((part) => amountLine(BUCKET_LABELS_IN_ENGLISH[part], fact(node, part))),
    ],
  }),
  fund: (node) => ({
    title: 'Paid by the insurance',
    sentence:
      node.amount > 0
        ? `The insurance paid ${yuan(node.amount)} in all.`
        : 'The insurance paid nothing this time.',
    sums: [],
  }),
  pool: (node) => ({
    title: 'Insurance fund',
    sentence: `The insurance fund pays ${yuan(node.amount)}.`,
    sums: [],
  }),
  fixedFund: (node) => ({
    title: 'Items at a fixed amount',
    sentence: `For some items the fund pays a fixed amount, whatever the deductible: ${yuan(node.amount)} here.`,
    sums: [],
  }),
  majorIllness: (node) => ({
    title: 'Major illness insurance',
    sentence: 'Much was paid by oneself this year: what lies above a second deductible is paid in part.',
    sums: [
      amountLine('Own part this year', fact(node, 'burden')),
      amountLine('Part that counts', fact(node, 'eligible')),
    ],
  }),
  currentYearFirst: (node, { people }) => ({
    title: 'This year’s credit first',
    sentence: `By the local rules ${whose(people.patient)} credit of this year pays first. What it pays no longer counts for the insurance.`,
    sums: [amountLine('This year’s credit', node.amount)],
  }),
  deductible,
  tier,
  bonus: (node) => ({
    title: 'Higher ratio',
    sentence: `A local condition is met: the ratio is ${Ratio.format(fact(node, 'ratio'))} higher.`,
    sums: [],
    means: `+ ${Ratio.format(fact(node, 'ratio'))}`,
  }),
  otherPlace: (node) => ({
    title: 'Care elsewhere',
    sentence: `In another region the ratio is ${Ratio.format(fact(node, 'ratio'))} lower.`,
    sums: [],
    means: `− ${Ratio.format(fact(node, 'ratio'))}`,
  }),
  annualLimit: limit('Limit of the year'),
  monthlyLimit: limit('Limit of the month'),
  poolResult: (node) => ({
    title: 'A result from outside',
    sentence: 'The rules of this region were not found; what the insurance pays was given.',
    sums: [amountLine('Deductible', fact(node, 'deductible')), amountLine('Paid by the fund', node.amount)],
  }),
  hospital: (node) => ({
    title: 'Borne by the hospital',
    sentence: `The hospital bears ${yuan(node.amount)}.`,
    sums: [],
  }),
  person: (_node, { summary }) => ({
    title: 'The family’s part',
    sentence: 'The total less what the insurance paid is left to the family.',
    sums: [
      line(
        '',
        `${Fen.format(summary.totalFee)} − ${Fen.format(summary.fundPay)} = ${Fen.format(summary.personPay)}`,
      ),
    ],
  }),
  bucket: (node) => ({
    title: node.bucket ? BUCKET_LABELS_IN_ENGLISH[node.bucket] : '',
    sentence: node.bucket ? `${BUCKET_LABELS_IN_ENGLISH[node.bucket]}: ${yuan(node.amount)}.` : '',
    sums: [],
  }),
  payer: (node, { people }) => {
    const title = capital(englishPayer(node.from ?? '', node.pocket ?? 'cash', people))
    return { title, sentence: `${title}: ${yuan(node.amount)}.`, sums: [] }
  },
  order: (node, { summary, people }) => {
    const sums = summary.payers.map(({ from, pocket, amount }) =>
      amountLine(capital(englishPurse(from, pocket, people)), amount),
    )
    const kept =
      fact(node, 'useAccount') === 0
        ? `Money of ${whose(people.patient)} account was not used this time.`
        : `First the money of ${whose(people.patient)} account is used.`
    const aid = fact(node, 'grants') > 0 ? 'Then relatives’ aid, then cash.' : 'The rest is paid in cash.'
    return { title: 'Who pays the family’s part', sentence: `${kept} ${aid}`, sums }
  },
  aidNotUsed: (node, { people }) => {
    const who = people.grantor(node.from ?? '')
    return {
      title: `Not used: ${whose(who)} money`,
      sentence: englishAidReason(factWord(node, 'reason'), who),
      sums: [],
    }
  },
})
