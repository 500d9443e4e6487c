import { BUCKET_LABELS } from '../../contract/values/bill'
import { Fen } from '../../contract/values/fen'
import { Ratio } from '../../contract/values/ratio'
import { aidReasonSentence } from './aidReasons'
import { fact, factWord } from './facts'
import { type People, payerTitle, purseTitle } from './people'
import type { RuleId, StoredNode } from './stored'
import type { Summary } from './summary'

/** What a node says: title, sentence, lines of arithmetic, and what its first parameter meant here. */
export interface Said {
  readonly title: string
  readonly sentence: string
  readonly sums: readonly { readonly label: string; readonly text: string }[]
  readonly means?: string
}

export interface Telling {
  readonly summary: Summary
  readonly people: People
}

/** Makes the words of one rule, in one language. */
export type Teller = (node: StoredNode, telling: Telling) => Said

const yuan = (fen: Fen): string => `${Fen.format(fen)} 元`
const line = (label: string, text: string) => ({ label, text })
const amountLine = (label: string, fen: Fen) => line(label, Fen.format(fen))

const bill: Teller = (_node, { summary }) => ({
  title: '总费用',
  sentence: `${summary.lines} 项费用加在一起。`,
  sums: [],
})

const items: Teller = (node) => ({
  title: '哪些归医保管',
  sentence: '丙类医保不管，全部自己付。乙类先自己付一部分。剩下的和甲类一起归医保管。',
  sums: [
    amountLine('政策范围内', node.amount),
    ...(['preSelfPay', 'overLimitPay', 'fullSelfPay'] as const)
      .filter((part) => fact(node, part) > 0)
      .map((part) => amountLine(BUCKET_LABELS[part], fact(node, part))),
  ],
})

const fund: Teller = (node) => ({
  title: '医保报销',
  sentence: node.amount > 0 ? `医保一共报了 ${yuan(node.amount)}。` : '这次医保没有报销。',
  sums: [],
})

const pool: Teller = (node) => ({
  title: '统筹基金',
  sentence: `统筹基金付 ${yuan(node.amount)}。`,
  sums: [],
})

const fixedFund: Teller = (node) => ({
  title: '定额支付的项目',
  sentence: `有的项目由基金定额付，不看起付线。这次 ${yuan(node.amount)}。`,
  sums: [],
})

const majorIllness: Teller = (node) => ({
  title: '大病保险',
  sentence: '今年自己付的多了，超过大病起付线的部分再报一次。',
  sums: [
    amountLine('今年归医保管的自付', fact(node, 'burden')),
    amountLine('可以再报的', fact(node, 'eligible')),
  ],
})

const currentYearFirst: Teller = (node, { people }) => ({
  title: '当年账户先付',
  sentence: `按当地规定，${people.patient}的当年账户先付。付掉的不再算进报销。`,
  sums: [amountLine('当年账户先付', node.amount)],
})

const deductible: Teller = (node, { people }) => {
  const inForce = fact(node, 'inForce')
  const paid = fact(node, 'paid')
  if (inForce === 0) return { title: '起付线', sentence: '这里没有起付线。', sums: [], means: '没有起付线' }
  if (fact(node, 'perVisit') === 1) {
    const sentence = `每次看病先自己付 ${yuan(inForce)}，医保才开始报。`
    return { title: '起付线', sentence, sums: [], means: `每次 ${yuan(inForce)}` }
  }
  const before = `一年里先自己付满 ${yuan(inForce)}，医保才开始报。`
  const now =
    paid >= inForce
      ? `${people.patient}今年已经付满。`
      : `${people.patient}今年付了 ${yuan(paid)}，这次再付 ${yuan(node.amount)}。`
  const after = Math.min(inForce, paid + node.amount)
  const sums = [line('今年已付', `${Fen.format(after)} / ${Fen.format(inForce)}`)]
  return { title: '起付线', sentence: `${before}${now}`, sums, means: `全年 ${yuan(inForce)}` }
}

const tier: Teller = (node) => {
  const ratio = Ratio.format(fact(node, 'ratio'))
  const amount = fact(node, 'amount')
  return {
    title: '按比例报销',
    sentence: `过了起付线的 ${yuan(amount)}，报 ${ratio}。`,
    sums: [line('', `${Fen.format(amount)} × ${ratio} = ${Fen.format(node.amount)}`)],
    means: ratio,
  }
}

const bonus: Teller = (node) => ({
  title: '比例加成',
  sentence: `符合当地的加成条件，报销比例加了 ${Ratio.format(fact(node, 'ratio'))}。`,
  sums: [],
  means: `加 ${Ratio.format(fact(node, 'ratio'))}`,
})

const otherPlace: Teller = (node) => ({
  title: '异地就医',
  sentence: `在外地看病，报销比例少了 ${Ratio.format(fact(node, 'ratio'))}。`,
  sums: [],
  means: `减 ${Ratio.format(fact(node, 'ratio'))}`,
})

const limit =
  (title: string): Teller =>
  (node) => {
    const amount = fact(node, 'limit')
    const what = factWord(node, 'basis') === 'expense' ? '能报销的费用' : '医保能报的钱'
    const over = node.amount > 0 ? `这次超出 ${yuan(node.amount)}，要自己付。` : '这次没有超过。'
    return {
      title,
      sentence: `${what}有上限 ${yuan(amount)}，这次之前还剩 ${yuan(fact(node, 'left'))}。${over}`,
      sums: [],
      means: yuan(amount),
    }
  }

const poolResult: Teller = (node) => ({
  title: '外来的统筹结果',
  sentence: '这个地区的报销规则没有查到，报销数是给定的。',
  sums: [amountLine('起付线', fact(node, 'deductible')), amountLine('统筹支付', node.amount)],
})

const hospital: Teller = (node) => ({
  title: '医院负担',
  sentence: `医院承担 ${yuan(node.amount)}。`,
  sums: [],
})

const person: Teller = (_node, { summary }) => ({
  title: '家里付',
  sentence: '总费用减去报销，剩下的归家里付。',
  sums: [
    line(
      '',
      `${Fen.format(summary.totalFee)} − ${Fen.format(summary.fundPay)} = ${Fen.format(summary.personPay)}`,
    ),
  ],
})

const bucket: Teller = (node) => ({
  title: node.bucket ? BUCKET_LABELS[node.bucket] : '',
  sentence: node.bucket ? `${BUCKET_LABELS[node.bucket]} ${yuan(node.amount)}。` : '',
  sums: [],
})

const payer: Teller = (node, { people }) => {
  const title = payerTitle(node.from ?? '', node.pocket ?? 'cash', people)
  return { title, sentence: `${title}付 ${yuan(node.amount)}。`, sums: [] }
}

const order: Teller = (node, { summary, people }) => {
  const sums = summary.payers.map(({ from, pocket, amount }) =>
    amountLine(purseTitle(from, pocket, people), amount),
  )
  const kept =
    fact(node, 'useAccount') === 0 ? `这次不用${people.patient}的账户。` : `先花${people.patient}的账户。`
  const aid = fact(node, 'grants') > 0 ? '不够的用家人的共济，再付现金。' : '不够的付现金。'
  return { title: '家里这份，谁来付', sentence: `${kept}${aid}`, sums }
}

const aidNotUsed: Teller = (node, { people }) => {
  const who = people.grantor(node.from ?? '')
  return { title: `没有用${who}的钱`, sentence: aidReasonSentence(factWord(node, 'reason'), who), sums: [] }
}

/** One teller for each rule: the list is complete by its type. */
export const TELLERS: Readonly<Record<RuleId, Teller>> = Object.freeze({
  bill,
  items,
  fund,
  pool,
  fixedFund,
  majorIllness,
  currentYearFirst,
  deductible,
  tier,
  bonus,
  otherPlace,
  annualLimit: limit('年度封顶线'),
  monthlyLimit: limit('每月封顶线'),
  poolResult,
  hospital,
  person,
  bucket,
  payer,
  order,
  aidNotUsed,
})
