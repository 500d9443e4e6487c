import { KINDS, type Kind } from '../kinds'
import { columnOf, KIND_NAMES, tableOf } from '../tables'
import { ABSENCES } from './commitAbsences'
import { commitLedger } from './commitLedger'

/**
 * `commit_changes(batch, texts, recorded)`: commits all waiting changes in one round trip, each whole or not at all.
 *
 * What goes in (built by commit/wire.ts): arrays of rows, each row with `c`, the number of its change.
 *   read.<kind>   {c, id, v}  versions that the change relied on, of what it writes and of what it only read
 *   new.<kind>    {c, id, w: 1, b, …indexed fields}  documents to insert
 *   put.<kind>    {c, id, w, b, …indexed fields}  documents to replace, w being the version that they become
 *   gone.<kind>   {c, id}     documents to remove
 *   absent.<kind> {c, id}     ids that must stay absent though nobody writes them: then there is no `new`, all is in
 *                             `put`, and there is `absences`, empty
 *   postings, moves, flows, tokens, audit, requests   see commitLedger.ts
 * `texts` holds documents and answers as they are stored, one after the other, parted by U+001E, which no JSON
 * contains; `b` says which one.
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
 * and is sent again. Where an absence is relied on, see commitAbsences.ts.
 *
 * The plans are kept while tables grow from empty to millions of rows, and must be right for both. So rows are
 * fetched one by one through their key, by lateral subqueries that cannot become another kind of join (`offset 0`,
 * sequential scans switched off), and replaced by `insert … on conflict`.
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
create or replace function commit_changes(batch jsonb, texts text, recorded bigint) returns jsonb
language plpgsql set enable_seqscan = off set enable_bitmapscan = off set jit = off
  set plan_cache_mode = force_generic_plan as $body$
declare
  bodies text[] := string_to_array(texts, E'\\x1e');
  asked jsonb;
  found jsonb;
  verdicts jsonb := '[]';
  written int;
  moves_written int;
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

function lockAndCompare(kind: Kind): string {
  const locked = (strength: string): string => `
      select coalesce(jsonb_agg(jsonb_build_array(x.c, 'conflict', '${kind}/' || x.id)), '[]') into found
      from (select * from jsonb_to_recordset(batch->'read.${kind}') as x(c int, id text, v int) order by id) x
      left join lateral (
        select t.version from ${tableOf(kind)} t where t.id = x.id offset 0 for ${strength}
      ) t on true
      where coalesce(t.version, 0) <> x.v;`
  return `
  if batch ? 'read.${kind}' then
    if batch ? 'new.${kind}' or batch ? 'put.${kind}' or batch ? 'gone.${kind}' then${locked('no key update')}
    else${locked('share')}
    end if;
    verdicts := verdicts || found;
  end if;`
}

function write(kind: Kind): string {
  const table = tableOf(kind)
  const { indexed, order } = KINDS[kind]
  const fields: readonly string[] = order === null ? indexed : [...indexed, order]
  const list = (one: (field: string) => string): string => fields.map((field) => `, ${one(field)}`).join('')
  const insert = (part: string): string => `
    insert into ${table} as t (id, version, data${list(columnOf)})
      select x.id, x.w, bodies[x.b]${list((field) => `x."${field}"`)}
      from jsonb_to_recordset(batch->'${part}.${kind}')
        as x(id text, w int, b int${list((field) => `"${field}" ${field === order ? 'bigint' : 'text'}`)})
      order by x.id`
  const mustEqual = (part: string): string => `
    get diagnostics written = row_count;
    if written <> jsonb_array_length(batch->'${part}.${kind}') then
      raise exception '${table} moved under the commit' using errcode = 'serialization_failure';
    end if;`
  return `
  if batch ? 'new.${kind}' then${insert('new')};
  end if;
  if batch ? 'put.${kind}' then${insert('put')}
      on conflict (id) do update set version = excluded.version, data = excluded.data
        ${list((field) => `${columnOf(field)} = excluded.${columnOf(field)}`)}
      where t.version = excluded.version - 1;${mustEqual('put')}
  end if;
  if batch ? 'gone.${kind}' then
    delete from ${table} t where t.id = any (
      array(select x.id from jsonb_to_recordset(batch->'gone.${kind}') as x(id text)));${mustEqual('gone')}
  end if;`
}
