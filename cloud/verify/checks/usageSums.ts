import type { Check } from '../check'

/** The figures of a sum, and what a record in force adds to each. */
const FIGURES: readonly (readonly [column: string, ofBills: string])[] = [
  ['total_fee', 'totalFee'],
  ['fund_pay', 'fundPay'],
  ['own_account_pay', 'ownAccountPay'],
  ['mutual_aid_pay', 'mutualAidPay'],
  ['cash_pay', 'cashPay'],
  ['granted', 'granted'],
]

/** Whose sums they are. */
const OF = `d->>'viewerYear', substr(d->>'day', 1, 7), d->>'patientId', d->>'region', coalesce(d->>'visitType', ''),
  coalesce(d->'movement'->>'kind', 'settlement')`

/** What is spent: transfers move money and spend none, what was reversed cost nothing. */
const SPENT = `d->>'state' = 'settled' and coalesce(d->'movement'->>'kind', '') <> 'transfer'`

const MOVED = `d->>'state' = 'settled' and d->'movement'->>'kind' = 'transfer' and d->'movement'->>'side'`

const MADE = [
  `select ${OF}, '', 'records', 1 from live`,
  `select ${OF}, '', 'counted', 1 from live where ${SPENT}`,
  ...FIGURES.map(
    ([column, field]) => `select ${OF}, '', '${column}', (d->>'${field}')::bigint from live where ${SPENT}`,
  ),
  `select ${OF}, '', 'moved_out', (d->'movement'->>'amount')::bigint from live where ${MOVED} = 'out'`,
  `select ${OF}, '', 'moved_in', (d->'movement'->>'amount')::bigint from live where ${MOVED} in ('in', 'back')`,
  `select ${OF}, payer.key, 'granted', payer.value::bigint
    from live, jsonb_each_text(d->'grantors') payer where ${SPENT}`,
]

const KEPT = ['records', 'counted', ...FIGURES.map(([column]) => column), 'moved_out', 'moved_in'].map(
  (
    column,
  ) => `select viewer_year, month, patient_id, region, visit_type, kind, payer_id, '${column}', ${column}
    from usage_sum where ${column} <> 0`,
)

/** The sums are those of live records alone: what is archived is summed as it is read. */
export const USAGE_SUMS: readonly Check[] = [
  {
    name: 'the sums of usage records by month are those of the records',
    finds: `
      with live as materialized (
        select data::jsonb as d from doc_usage where viewer_year is not null),
      made as (
        select viewer, month, patient, region, visit, kind, payer, figure, sum(amount) as amount
        from (${MADE.join(' union all ')}) m(viewer, month, patient, region, visit, kind, payer, figure, amount)
        group by 1, 2, 3, 4, 5, 6, 7, 8 having sum(amount) <> 0
      ),
      kept(viewer, month, patient, region, visit, kind, payer, figure, amount) as (${KEPT.join(' union all ')})
      select coalesce(kept.viewer, made.viewer) || ' ' || coalesce(kept.month, made.month) as subject,
        coalesce(kept.figure, made.figure) || ': kept ' || coalesce(kept.amount, 0) || ', made anew '
          || coalesce(made.amount, 0) as detail
      from kept full join made using (viewer, month, patient, region, visit, kind, payer, figure)
      where coalesce(kept.amount, 0) <> coalesce(made.amount, 0)`,
  },
]
