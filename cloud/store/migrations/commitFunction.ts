import { KIND_NAMES, tableOf } from '../tables'
import { ABSENCES } from './commitAbsences'
import { commitLedger } from './commitLedger'

/**
 * `commit_changes(batch, recorded)`: commits all waiting changes in one round trip, each whole or not at all.
 *
 * What goes in (built by commit/batch.ts): arrays of rows, each row with `c`, the number of its change.
 *   read.<kind>   {c, id, v}  versions that the change relied on, of what it writes and of what it only read
 *   absent.<kind> {c, id}     ids that must stay absent though nobody writes them; then also absences: []
 *   new.<kind>, old.<kind>    {c, id, d}  documents to insert, to replace
 *   gone.<kind>   {c, id}     documents to remove
 *   entries, tokens, audit, requests   see commitLedger.ts
 * What comes out: the verdicts on the changes that were not made, as [c, 'repeated' | 'conflict' | 'violation',
 * …details]; a change without a verdict is committed.
 *
 * No two changes of one batch touch the same document, floored account, token, posting or request (guards
 * may be shared): the batcher sees to it, and the row counts checked here would tell. So every step works on the
 * whole batch at once:
 * 1. lock rows: kinds in the order of their names, rows in the order of their ids, then accounts; the order is the
 *    same for everyone, so nobody waits in a circle. Where a batch only reads a kind the lock is shared;
 * 2. judge: requests seen before, versions moved, tokens used, balances other than expected, entries that do not
 *    sum to zero, floors; changes refused are taken out before anything of them is written;
 * 3. write what is left, inserting in the same order.
 * What another session inserts between 2 and 3 cannot be locked: the insert then finds it, the whole batch fails
 * with a serialization failure and is sent again. Where an absence is relied on, see commitAbsences.ts.
 *
 * Rows are fetched by `id = any(array)` with sequential scans switched off: the plans are kept while tables grow
 * from empty to millions of rows, and must be right for both.
 */
export function commitFunction(): string[] {
  return [WITHOUT_CHANGES, ...ABSENCES, commitChanges()]
}

const WITHOUT_CHANGES = `
create or replace function without_changes(batch jsonb, refused int[]) returns jsonb
language sql immutable as $body$
  select coalesce(jsonb_object_agg(part.key, (
    select coalesce(jsonb_agg(item.value), '[]')
    from jsonb_array_elements(part.value) item
    where (item.value->>'c')::int <> all (refused)
  )), '{}')
  from jsonb_each(batch) part
$body$`

const commitChanges = (): string => `
create or replace function commit_changes(batch jsonb, recorded bigint) returns jsonb
language plpgsql set enable_seqscan = off set enable_bitmapscan = off set jit = off as $body$
declare
  ids text[];
  asked jsonb;
  found jsonb;
  verdicts jsonb := '[]';
  written int;
  entries_written int;
  accounts_written int;
begin
  if batch is null or jsonb_typeof(batch) <> 'object' then
    raise exception 'commit_changes: the batch must be an object';
  end if;
${KIND_NAMES.map(lockAndCompare).join('')}
${commitLedger.lockAndJudge}
  if batch ? 'absences' then
    asked := batch;
    verdicts := verdicts || claim_absences(asked);
  end if;
  if verdicts <> '[]' then
    batch := without_changes(batch, array(select (verdict.value->>0)::int from jsonb_array_elements(verdicts) verdict));
  end if;
${KIND_NAMES.map(write).join('')}
${commitLedger.write}
  if asked is not null then
    perform release_absences(asked);
  end if;
  return verdicts;
end
$body$`

function lockAndCompare(kind: (typeof KIND_NAMES)[number]): string {
  const table = tableOf(kind)
  const lock = (strength: string): string => `
      with locked as materialized (
        select t.id, t.version from ${table} t where t.id = any (ids) order by t.id for ${strength}
      )
      select coalesce(jsonb_agg(jsonb_build_array(x.c, 'conflict', '${kind}/' || x.id)), '[]') into found
      from jsonb_to_recordset(batch->'read.${kind}') as x(c int, id text, v int)
      left join locked l on l.id = x.id
      where coalesce(l.version, 0) <> x.v;`
  return `
  if batch ? 'read.${kind}' then
    ids := array(select x.id from jsonb_to_recordset(batch->'read.${kind}') as x(id text));
    if batch ? 'new.${kind}' or batch ? 'old.${kind}' or batch ? 'gone.${kind}' then${lock('no key update')}
    else${lock('share')}
    end if;
    verdicts := verdicts || found;
  end if;`
}

function write(kind: (typeof KIND_NAMES)[number]): string {
  const table = tableOf(kind)
  const mustEqual = (part: string): string => `
    get diagnostics written = row_count;
    if written <> jsonb_array_length(batch->'${part}.${kind}') then
      raise exception '${table} moved under the commit' using errcode = 'serialization_failure';
    end if;
  end if;`
  return `
  if batch ? 'new.${kind}' then
    insert into ${table} as t (id, version, data)
      select x.id, 1, x.d from jsonb_to_recordset(batch->'new.${kind}') as x(id text, d jsonb) order by x.id
      on conflict (id) do update set version = 1, data = excluded.data where t.version = 0;${mustEqual('new')}
  if batch ? 'old.${kind}' then
    ids := array(select x.id from jsonb_to_recordset(batch->'old.${kind}') as x(id text));
    update ${table} t set version = t.version + 1, data = x.d
      from jsonb_to_recordset(batch->'old.${kind}') as x(id text, d jsonb)
      where t.id = any (ids) and t.id = x.id;${mustEqual('old')}
  if batch ? 'gone.${kind}' then
    ids := array(select x.id from jsonb_to_recordset(batch->'gone.${kind}') as x(id text));
    delete from ${table} t where t.id = any (ids);${mustEqual('gone')}`
}
