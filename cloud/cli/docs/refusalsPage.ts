import { REFUSAL_GROUPS, type RefusalEntry } from '../../contract/refusals'

function entry(code: string, { number, status = 400, sentence, english, meaning }: RefusalEntry): string {
  const both = [`> ${sentence}`, '>', `> ${english}`]
  return [`### ${code}`, '', `Code ${number}, HTTP ${status}. ${meaning}`, '', ...both, ''].join('\n')
}

/** docs/refusals.md: every refusal with its number, its sentence, and what the caller should do. */
export function refusalsPage(): string {
  const sections = Object.entries(REFUSAL_GROUPS).map(([group, entries]) =>
    [`## ${group}`, '', ...Object.entries(entries).map(([code, value]) => entry(code, value))].join('\n'),
  )
  return [
    '# Refusals',
    '',
    'Generated from `cloud/contract/refusals` by `npm run docs`; do not edit.',
    '',
    'A refused call moved no money, right or document. The answer is JSON with an HTTP status of 400 or more:',
    '',
    '```json',
    '{ "code": 10303, "error": "这个码已经用过一次。…", "english": "This code was used once already. …",',
    '  "refusal": "CODE_USED", "requestId": "…", "details": {} }',
    '```',
    '',
    '`error` is the sentence for people, `english` the same for those who read English; `refusal` the name below; `requestId` finds the call in the log.',
    '',
    ...sections,
  ]
    .join('\n')
    .trimEnd()
    .concat('\n')
}
