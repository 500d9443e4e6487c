/**
 * `usage_sum`: what the live usage records of a viewer come to in a month, so that a summary of a year reads some dozen
 * rows, however many records there are. Triggers keep it in the transaction that writes the records, whoever writes them
 * (a settlement, a reversal, an import, the archive), by the whole batch at once: what a record said before is taken out,
 * what it says now is put in. So nothing is counted twice, and a repeated call, which writes nothing, adds nothing.
 *
 * A row stands for the records of one viewer's key and year, month, patient, region, kind of visit ('' = none) and kind.
 * `payer_id` is '' for the records' own figures; in rows of a patient's records there is one more for each relative who
 * paid, with `granted` alone. `records` counts all, `counted` those in force that are no transfers. Amounts in fen.
 *
 * Rows are written in the order of their key and after the records; nobody who waits for one holds what another needs.
 */
export function usageSums(): string[] {
  return [TABLE, KEEP, CLEAR, ...TRIGGERS, 'delete from usage_sum', REBUILD]
}

const KEYS = 'viewer_year, month, patient_id, region, visit_type, kind, payer_id'
const SUMS = [
  'records',
  'counted',
  'total_fee',
  'fund_pay',
  'own_account_pay',
  'mutual_aid_pay',
  'cash_pay',
  'granted',
  'moved_out',
  'moved_in',
]

const TABLE = `
create table if not exists usage_sum (
  viewer_year text collate "C" not null, month text collate "C" not null, patient_id text collate "C" not null,
  region text collate "C" not null, visit_type text collate "C" not null, kind text collate "C" not null,
  payer_id text collate "C" not null,
  ${SUMS.map((sum) => `${sum} bigint not null`).join(', ')},
  primary key (${KEYS})
) with (fillfactor = 70)`

const AMOUNTS = ['totalFee', 'fundPay', 'ownAccountPay', 'mutualAidPay', 'cashPay', 'granted']

const moved = (side: string): string => `
          case when holds and kind = 'transfer' and d->'movement'->>'side' ${side}
            then (d->'movement'->>'amount')::bigint else 0 end`

/**
 * Adds up what some records add, each with its sign, and puts it into the table; a record that is on no viewer's list adds
 * nothing. One statement, planned once: a function for each record would be planned for each record. `offset 0` keeps a
 * record from being read anew for each of its fields.
 */
const put = (records: string): string => `
    insert into usage_sum as t (${KEYS}, ${SUMS.join(', ')})
      with said as materialized (
        select sign, d, coalesce(d->'movement'->>'kind', 'settlement') as kind,
          coalesce(d->>'state', '') <> 'reversed' as holds, d->>'viewerYear' as viewer_year,
          coalesce(substr(d->>'day', 1, 7), '') as month, coalesce(d->>'patientId', '') as patient_id,
          coalesce(d->>'region', '') as region, coalesce(d->>'visitType', '') as visit_type
        from (select sign, data::jsonb as d from (${records}) r offset 0) read
        where d->>'viewerYear' is not null
      ),
      parts(${KEYS}, sign, ${SUMS.join(', ')}) as (
        select viewer_year, month, patient_id, region, visit_type, kind, '', sign, 1, (holds and kind <> 'transfer')::int,
          ${AMOUNTS.map(
            (amount) =>
              `case when holds and kind <> 'transfer' then coalesce((d->>'${amount}')::bigint, 0) else 0 end`,
          ).join(', ')},${moved(`= 'out'`)},${moved(`<> 'out'`)}
        from said
        union all
        select viewer_year, month, patient_id, region, visit_type, kind, payer.key, sign, 0, 0, 0, 0, 0, 0, 0,
          payer.value::bigint, 0, 0
        from said cross join lateral jsonb_each_text(d->'grantors') payer
        where holds and kind <> 'transfer' and d->'grantors' <> '{}'
      )
      select ${KEYS}, ${SUMS.map((sum) => `sum(sign * ${sum})`).join(', ')}
      from parts group by ${KEYS}
      having ${SUMS.map((sum) => `sum(sign * ${sum}) <> 0`).join(' or ')}
      order by ${KEYS}
      on conflict (${KEYS}) do update set ${SUMS.map((sum) => `${sum} = t.${sum} + excluded.${sum}`).join(', ')};`

const KEEP = `
create or replace function keep_usage_sums() returns trigger language plpgsql as $body$
begin
  if tg_op = 'INSERT' then
    if exists (select from gained) then${put('select 1 as sign, data from gained')}
    end if;
  elsif tg_op = 'UPDATE' then
    if exists (select from gained) then${put(
      'select 1 as sign, data from gained union all select -1, data from lost',
    )}
    end if;
  elsif exists (select from lost) then${put('select -1 as sign, data from lost')}
    delete from usage_sum t where t.viewer_year in (select viewer_year from lost)
      and not exists (select from doc_usage u where u.viewer_year = t.viewer_year);
  end if;
  return null;
end
$body$`

const CLEAR = `
create or replace function clear_usage_sums() returns trigger language plpgsql as $body$
begin
  delete from usage_sum;
  return null;
end
$body$`

const trigger = (name: string, when: string, keep = 'keep'): string => `
create or replace trigger usage_${name} after ${when} for each statement execute function ${keep}_usage_sums()`

const TRIGGERS = [
  trigger('gained', 'insert on doc_usage referencing new table as gained'),
  trigger('changed', 'update on doc_usage referencing old table as lost new table as gained'),
  trigger('lost', 'delete on doc_usage referencing old table as lost'),
  trigger('cleared', 'truncate on doc_usage', 'clear'),
]

/** The triggers hold writers off until the transaction ends, so nothing is missed between. */
const REBUILD = put('select 1 as sign, data from doc_usage').trim().replace(/;$/, '')
