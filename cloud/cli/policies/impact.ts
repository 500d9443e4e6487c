import { measureImpact } from '../../domain/impact'
import { readCase } from '../../domain/settlement'
import { withDraft } from '../../policy/draft'
import { PolicyError } from '../../policy/fault'
import { bookOf, type PolicyText } from '../../policy/load'
import { readBills } from './bills'
import { type Answer, json } from './output'

const bad = (text: string): Answer => ({ exit: 2, stdout: '', stderr: `${text}\n` })

/**
 * What a draft does to a file of bills: totals before and after, and which households pay less or more.
 * @returns exit 2 with the fault where the draft or a bill cannot be read
 */
export function impact(draft: PolicyText, billsText: string, texts: readonly PolicyText[]): Answer {
  const read = readBills(billsText, readCase)
  if (!read.ok) return bad(read.fault)
  try {
    const { region, book } = withDraft(texts, draft)
    const measured = measureImpact(read.bills, { before: bookOf(texts), after: book })
    return { exit: 0, stdout: json({ region, ...measured }), stderr: '' }
  } catch (fault) {
    if (fault instanceof PolicyError) return bad(fault.message)
    throw fault
  }
}
