import type { Check } from '../check'
import { SETTLEMENT_DOCUMENTS } from './settled'

const IN_FORCE = `(select id, d from ${SETTLEMENT_DOCUMENTS} s where d->>'state' = 'settled')`

/** Compares sums kept in documents with the same sums made anew; a sum of zero may be left out. */
const compare = (kept: string, made: string): string => `
  select coalesce(kept.subject, made.subject) as subject,
    coalesce(kept.part, made.part) || ': kept ' || coalesce(kept.amount, 0) || ', made anew ' || coalesce(made.amount, 0)
      as detail
  from (${kept}) kept full join (${made}) made on made.subject = kept.subject and made.part = kept.part
  where coalesce(kept.amount, 0) <> coalesce(made.amount, 0)`

const YEAR_PARTS = ['deductiblePaid', 'fundPaid', 'inScope', 'majorIllnessPaid']

const YEAR_KEPT = [
  ...YEAR_PARTS.map(
    (part) => `select id as subject, '${part}' as part, (d->>'${part}')::bigint as amount from kept`,
  ),
  ...['deductiblePaidByLevel', 'fundPaidByMonth'].map(
    (part) => `select id, '${part} ' || key, value::bigint from kept, jsonb_each_text(d->'${part}')`,
  ),
  ...YEAR_PARTS.map(
    (part) =>
      `select id, v.key || ' ${part}', (v.value->>'${part}')::bigint from kept, jsonb_each(d->'byVisit') v`,
  ),
  ...['deductiblePaidByLevel', 'fundPaidByMonth'].map(
    (part) => `select id, v.key || ' ${part} ' || e.key, e.value::bigint
      from kept, jsonb_each(d->'byVisit') v, jsonb_each_text(v.value->'${part}') e`,
  ),
].join(' union all ')

/** In all (''), and by kind of visit. */
const YEAR_MADE = [`''`, `visit || ' '`]
  .flatMap((kind) => [
    ...YEAR_PARTS.map(
      (part) => `select year, ${kind} || '${part}', sum((a->>'${part}')::bigint) from made group by 1, 2`,
    ),
    `select year, ${kind} || 'deductiblePaidByLevel ' || key, sum(value::bigint)
       from made, jsonb_each_text(a->'deductiblePaidByLevel') group by 1, 2`,
    `select year, ${kind} || 'fundPaidByMonth ' || month,
       sum((a->>'fundPaid')::bigint - (a->>'majorIllnessPaid')::bigint) from made group by 1, 2`,
  ])
  .join(' union all ')

const AID_KEPT = `
  select id as subject, 'total' as part, (d->>'total')::bigint as amount from kept
  union all select id, key, value::bigint from kept, jsonb_each_text(d->'byMonth')
  union all select id, key, value::bigint from kept, jsonb_each_text(d->'byDay')`

const AID_MADE = `
  select use, 'total', sum(amount) from made group by use
  union all select use, substr(day, 1, 7), sum(amount) from made group by use, substr(day, 1, 7)
  union all select use, day, sum(amount) from made group by use, day`

/** What is counted by year and day is the sum over the settlements that are not reversed. */
export const SUMS: readonly Check[] = [
  {
    name: 'the sums of a year are those of its settlements in force',
    finds: `
      with kept as materialized (select id, data::jsonb as d from doc_accumulator),
      made as materialized (
        select (d->>'patientId') || ':' || substr(d->>'day', 1, 4) as year, substr(d->>'day', 1, 7) as month,
          d->>'visitType' as visit, d->'accumulated' as a
        from ${IN_FORCE} s
      )
      ${compare(YEAR_KEPT, `select year as subject, part, amount from (${YEAR_MADE}) m(year, part, amount)`)}`,
  },
  {
    name: 'what was drawn from a grantor is what his grants paid in settlements in force',
    finds: `
      with kept as materialized (select id, data::jsonb as d from doc_aid_use),
      made as materialized (
        select (payer->>'personId') || ':' || (d->>'patientId') || ':' || substr(d->>'day', 1, 4) as use,
          d->>'day' as day, (payer->>'amount')::bigint as amount
        from ${IN_FORCE} s, jsonb_array_elements(d->'payers') payer
        where payer->>'personId' <> d->>'patientId' and payer->>'pocket' in ('currentYear', 'earlierYears')
      )
      ${compare(AID_KEPT, `select use as subject, part, amount from (${AID_MADE}) m(use, part, amount)`)}`,
  },
  {
    name: 'every settlement has a usage record for the patient and for each grantor who paid, as it stands',
    finds: `
      with said as (
        select s.id, s.d, (s.d->>'patientId') || ':patient' as viewer, 0 as granted from ${SETTLEMENT_DOCUMENTS} s
        union all
        select s.id, s.d, (payer->>'personId') || ':grantor', sum((payer->>'amount')::bigint)
        from ${SETTLEMENT_DOCUMENTS} s, jsonb_array_elements(s.d->'payers') payer
        where payer->>'personId' <> s.d->>'patientId' and payer->>'pocket' in ('currentYear', 'earlierYears')
        group by 1, 2, 3
      ),
      shown as materialized (
        select id, data::jsonb as d from doc_usage where data::jsonb->>'settlementId' is not null)
      select coalesce(said.id, shown.d->>'settlementId') as subject,
        coalesce(said.viewer, shown.d->>'viewerKey') || case when shown.id is null then ' has no record'
          when said.id is null then ' has a record of nothing' else ' sees other amounts' end as detail
      from said full join shown on shown.d->>'settlementId' = said.id and shown.d->>'viewerKey' = said.viewer
      where shown.id is null
        -- A grantor who got all of it back keeps his record, of nothing.
        or (said.id is null and ((shown.d->>'granted')::bigint <> 0 or not exists (
          select from ${SETTLEMENT_DOCUMENTS} s where s.id = shown.d->>'settlementId' and s.d->'returns' <> '[]')))
        or shown.d->>'state' <> said.d->>'state' or (shown.d->>'granted')::bigint <> said.granted
        or exists (
          select from unnest(array['totalFee', 'fundPay', 'ownAccountPay', 'mutualAidPay', 'cashPay']) part
          where shown.d->>part <> said.d->'amounts'->>part
        )
      union all
      select d->>'settlementId', count(*) || ' records for ' || (d->>'viewerKey')
      from shown group by d->>'settlementId', d->>'viewerKey' having count(*) > 1`,
  },
]
