import type { Check } from '../check'
import { SETTLEMENT_DOCUMENTS } from './settled'

/** What the entries of a settlement must say, account by account; `sign` is -1 for its reversal. */
const entriesOf = (condition: string, postingId: string, sign: 1 | -1, kinds: readonly string[]): string => `
  select coalesce(said.posting_id, done.posting_id) as subject,
    coalesce(said.account_id, done.account_id) || ': said ' || coalesce(said.amount::text, 'nothing')
      || ', done ' || coalesce(done.amount::text, 'nothing') as detail
  from (
    select ${postingId} as posting_id, entry->>'accountId' as account_id,
      ${sign} * sum((entry->>'amount')::bigint) as amount
    from ${SETTLEMENT_DOCUMENTS} s, jsonb_array_elements(s.d->'entries') entry
    where ${condition} group by 1, 2
  ) said
  full join (
    select posting_id, e.account_id, sum(e.amount) as amount
    from (
      select e.account_id, e.amount, ${kinds.length > 1 ? `split_part(e.posting_id, ':', 1)` : 'e.posting_id'} as posting_id
      from entry e join posting p on p.id = e.posting_id
      where p.kind in (${kinds.map((kind) => `'${kind}'`).join(', ')})
    ) e
    group by 1, 2 having sum(e.amount) <> 0
  ) done on done.posting_id = said.posting_id and done.account_id = said.account_id
  where said.amount is distinct from done.amount`

const fen = (path: string): string => `(s.d->'amounts'->>'${path}')::bigint`

export const SETTLEMENTS: readonly Check[] = [
  {
    name: 'a settlement moved what it says',
    finds: entriesOf('true', 's.id', 1, ['settlement', 'secondScan', 'return']),
  },
  {
    name: 'a reversed settlement was given back once, to the fen, and no other',
    finds: entriesOf(`s.d->>'state' = 'reversed'`, `s.id || ':reversal'`, -1, ['reversal']),
  },
  {
    name: 'the amounts of a settlement are what its accounts paid',
    finds: `
      select s.id as subject, concat('pool ', paid.pool, ', 大病 ', paid.illness, ', own ', paid.own, ', aid ', paid.aid,
        ', cash ', paid.cash, ', institution ', paid.institution, ' against ', s.d->'amounts') as detail
      from ${SETTLEMENT_DOCUMENTS} s
      left join lateral (
        select
          -coalesce(sum(amount) filter (where account like 'fund:%:pool'), 0) as pool,
          -coalesce(sum(amount) filter (where account like 'fund:%:majorIllness'), 0) as illness,
          -coalesce(sum(amount) filter (where account like 'cash:%'), 0) as cash,
          -coalesce(sum(amount) filter (where own), 0) as own,
          -coalesce(sum(amount) filter (where not own and account ~ '^(personal|wallet|pot):'), 0) as aid,
          coalesce(sum(amount) filter (where account = 'institution:' || (s.d->>'institutionId')), 0) as institution
        from (
          select entry->>'accountId' as account, (entry->>'amount')::bigint as amount,
            entry->>'accountId' = 'wallet:' || (s.d->>'patientId')
              or entry->>'accountId' like 'personal:' || (s.d->>'patientId') || ':%' as own
          from jsonb_array_elements(s.d->'entries') entry
        ) moved
      ) paid on true
      where (paid.pool, paid.illness, paid.own, paid.aid, paid.cash, paid.institution) is distinct from (
        ${fen('poolPay')}, ${fen('majorIllnessPay')}, ${fen('ownAccountPay')}, ${fen('mutualAidPay')},
        ${fen('cashPay')}, ${fen('totalFee')} - ${fen('hospitalPay')})`,
  },
  {
    name: 'the amounts of a settlement add up',
    finds: `
      select s.id as subject, (s.d->'amounts')::text as detail
      from ${SETTLEMENT_DOCUMENTS} s
      where ${fen('fundPay')} <> ${fen('poolPay')} + ${fen('majorIllnessPay')}
        or ${fen('personPay')} <> ${fen('totalFee')} - ${fen('fundPay')} - ${fen('hospitalPay')}
        or ${fen('personPay')} <> ${fen('ownAccountPay')} + ${fen('mutualAidPay')} + ${fen('cashPay')}
        or ${fen('totalFee')} <> (select coalesce(sum((line->>'amount')::bigint), 0)
          from jsonb_array_elements(s.d->'lines') line)
        or ${fen('personPay')} <> (select coalesce(sum(value::bigint), 0) from jsonb_each_text(s.d->'buckets'))
        or ${fen('personPay')} <> (select coalesce(sum((payer->>'amount')::bigint), 0)
          from jsonb_array_elements(s.d->'payers') payer)`,
  },
  {
    name: 'the leaves of an explanation sum to the bill, and every node to its children',
    finds: `
      with node as materialized (
        select s.id, n.place - 1 as place, n.node, (n.node->>'amount')::bigint as amount,
          (n.node->>'parent')::int as parent, n.node ? 'reason' as reason
        from ${SETTLEMENT_DOCUMENTS} s, jsonb_array_elements(s.d->'explanation'->'nodes') with ordinality n(node, place)
      )
      select s.id as subject, 'its leaves sum to ' || coalesce(n.leaves, 0) as detail
      from ${SETTLEMENT_DOCUMENTS} s
      left join (select id, sum(amount) as leaves from node where node ? 'leaf' group by id) n on n.id = s.id
      where coalesce(n.leaves, 0) <> ${fen('totalFee')}
      union all
      select p.id, 'node ' || p.place || ' (' || (p.node->>'rule') || ') is ' || p.amount || ', its children '
        || sum(c.amount)
      from node p join node c on c.id = p.id and c.parent = p.place and not c.reason
      group by p.id, p.place, p.node, p.amount having sum(c.amount) <> p.amount`,
  },
]
