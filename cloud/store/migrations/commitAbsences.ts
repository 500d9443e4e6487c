import { KIND_NAMES, tableOf } from '../tables'

/**
 * A row that is absent cannot be locked. So a batch that relies on an absence puts a row of version 0 in its place,
 * which others who would insert it wait for, and takes it away at the end. It does the same with what it inserts
 * itself, all in one order (kind, id) and after its row locks: the order in which everyone inserts, so that nobody
 * waits in a circle. Rare, hence dynamic statements.
 */
const TABLES = `'${JSON.stringify(Object.fromEntries(KIND_NAMES.map((kind) => [kind, tableOf(kind)])))}'::jsonb`

const CLAIM = `
create or replace function claim_absences(batch jsonb) returns jsonb language plpgsql as $body$
declare
  asked record;
  found jsonb;
  verdicts jsonb := '[]';
begin
  for asked in
    select split_part(part.key, '.', 2) as kind, jsonb_agg(item.value) as items
    from jsonb_each(batch) part, jsonb_array_elements(part.value) item
    where part.key like 'absent.%' or (part.key like 'put.%' and (item.value->>'w')::int = 1)
    group by 1 order by split_part(part.key, '.', 2) collate "C"
  loop
    execute format(
      'insert into %I (id, version, data)
         select distinct x.id collate "C", 0, ''{}'' from jsonb_to_recordset($1) as x(id text) order by 1
         on conflict (id) do nothing', ${TABLES}->>asked.kind) using asked.items;
    execute format(
      'select coalesce(jsonb_agg(jsonb_build_array(x.c, ''conflict'', %L || x.id)), ''[]'')
         from jsonb_to_recordset($1) as x(c int, id text) join %I t on t.id = x.id where t.version > 0',
      asked.kind || '/', ${TABLES}->>asked.kind) into found using asked.items;
    verdicts := verdicts || found;
  end loop;
  return verdicts;
end
$body$`

const RELEASE = `
create or replace function release_absences(batch jsonb) returns void language plpgsql as $body$
declare
  asked record;
begin
  for asked in
    select split_part(part.key, '.', 2) as kind, jsonb_agg(item.value) as items
    from jsonb_each(batch) part, jsonb_array_elements(part.value) item
    where part.key like 'absent.%' or (part.key like 'put.%' and (item.value->>'w')::int = 1)
    group by 1
  loop
    execute format(
      'delete from %I t using jsonb_to_recordset($1) as x(id text) where t.id = x.id and t.version = 0',
      ${TABLES}->>asked.kind) using asked.items;
  end loop;
end
$body$`

export const ABSENCES: readonly string[] = [CLAIM, RELEASE]
