import type { Check } from '../check'
import { SETTLEMENT_DOCUMENTS } from './settled'

const MOVES = `(
  select s.id, s.d, 'secondScan' as what, s.d->'secondScan' as part
  from settlement s where s.d->'secondScan' <> 'null'
  union all
  select s.id, s.d, 'return', part from settlement s, jsonb_array_elements(s.d->'returns') part
  union all
  select s.id, s.d, 'reversal', jsonb_build_object('postingId', s.id || ':reversal', 'at', s.d->'reversal'->'at',
    'amounts', jsonb_build_object('totalFee', -(s.d->'amounts'->>'totalFee')::bigint,
      'fundPay', -(s.d->'amounts'->>'fundPay')::bigint, 'cashPay', -(s.d->'amounts'->>'cashPay')::bigint))
  from settlement s where s.d->>'state' = 'reversed'
)`

const WITH_SETTLEMENTS = `with settlement as materialized ${SETTLEMENT_DOCUMENTS}`

/** What came after a settlement: second scan, returns, reversal; and the list of each till. */
export const TILL: readonly Check[] = [
  {
    name: 'what came after a settlement stands once in the list of a till, with its amounts and its posting',
    finds: `
      ${WITH_SETTLEMENTS}
      select coalesce(m.part->>'postingId', t.id) as subject,
        case when t.id is null then 'in no list' when m.id is null then 'listed, but it did not happen'
          when p.id is null then 'without a posting' else 'listed with other amounts' end as detail
      from ${MOVES} m
      full join (select id, data::jsonb as d from doc_till_move) t on t.id = m.part->>'postingId'
      left join posting p on p.id = coalesce(m.part->>'postingId', t.id)
      where t.id is null or m.id is null or p.id is null or p.kind <> m.what or t.d->>'what' <> m.what
        or t.d->>'settlementId' <> m.id or t.d->>'patientId' <> m.d->>'patientId' or t.d->>'at' <> m.part->>'at'
        or exists (select from unnest(array['totalFee', 'fundPay', 'cashPay']) name
          where t.d->'amounts'->>name <> m.part->'amounts'->>name)`,
  },
  {
    name: 'a second scan paid once, in time, out of the account of the code that was scanned',
    finds: `
      ${WITH_SETTLEMENTS}
      select s.id as subject, (s.d->'secondScan')::text as detail
      from settlement s
      left join (select id, data::jsonb as d from doc_code) c
        on c.d->>'codeId' = s.d->'secondScan'->>'codeId'
      where s.d->'secondScan' <> 'null' and (
        c.id is null or c.d->>'paidSettlementId' is distinct from s.id
        or c.d->>'personId' <> s.d->'secondScan'->>'grantorId'
        or s.d->'secondScan'->>'grantorId' = s.d->>'patientId'
        or (s.d->'secondScan'->>'at')::bigint > (s.d->>'secondScanUntil')::bigint
        or (s.d->'secondScan'->>'amount')::bigint <> coalesce((
          select -sum(e.amount) from entry e where e.posting_id = s.d->'secondScan'->>'postingId'
            and e.account_id like 'personal:' || (s.d->'secondScan'->>'grantorId') || ':%'), 0))
      union all
      select c.id, 'it paid for ' || (c.d->>'paidSettlementId') || ', which does not name it'
      from (select id, data::jsonb as d from doc_code) c
      left join settlement s on s.id = c.d->>'paidSettlementId'
      where c.d->>'paidSettlementId' is not null
        and s.d->'secondScan'->>'codeId' is distinct from c.d->>'codeId'`,
  },
  {
    name: 'a return takes from nobody, and what a second scan took it took from an account',
    finds: `
      select e.posting_id as subject, e.account_id || ': ' || e.amount as detail
      from entry e join posting p on p.id = e.posting_id
      where (p.kind = 'return' and (e.amount < 0) <> (e.account_id like 'institution:%'))
        or (p.kind = 'secondScan' and (e.amount > 0) <> (e.account_id like 'cash:%'))`,
  },
  {
    name: 'a closed day belongs to a terminal that books nothing more on it',
    finds: `
      select c.id as subject, 'closed, but its terminal is closed through '
        || coalesce(t.data::jsonb->>'closedThrough', 'no day') as detail
      from (select id, data::jsonb as d from doc_day_closing) c
      left join doc_terminal t on t.id = c.d->>'terminalId'
      where t.id is null or c.id <> (c.d->>'terminalId') || ':' || (c.d->>'day')
        or coalesce(t.data::jsonb->>'closedThrough', '') < c.d->>'day'`,
  },
]
