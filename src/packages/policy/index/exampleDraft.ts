/** Where a draft begins: what a file of rules looks like, with one rule to change. */
export const exampleDraft = (region: string, name: string): string => `region: '${region}'
name: ${name}
${region.startsWith('99') ? 'simulated: true\n' : ''}checkedOn: 2026-01-01
sources:
  draft: { title: 征求意见稿, url: null }
parameters:
  settlement.deductible:
    - for: '310'
      from: 2021-01-01
      value:
        - { visits: ['21'], amount: 800元, per: visit }
        - { visits: ['14'], amount: 0元 }
        - { amount: 300元 }
      source: draft
      confidence: G
      status: ${region.startsWith('99') ? 'simulated' : 'disputed'}
`
