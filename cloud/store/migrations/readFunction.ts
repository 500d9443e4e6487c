import { KINDS, type Kind } from '../kinds'
import { columnOf, KIND_NAMES, tableOf } from '../tables'

/**
 * `read_store(wanted)`: all reads that wait, in one round trip and on one snapshot.
 *
 * What goes in: arrays by what is read.
 *   get.<kind>                 ids
 *   find.<kind>.<field>        {n, v, l}  request, value of the field, limit; by id
 *   newest.<kind>.<field>      the same, newest first
 *   balances                   {n, v}     floored accounts of a person
 *   repeated                   {n, actor, fn, r}  the answer kept for a request
 * What comes out: rows with the key of what was read as `q`, the request as `n` (none for get).
 *
 * The statements are planned once a session and kept; see commitFunction.ts on how they stay right. Without being told
 * so, PostgreSQL plans some of them (the balances) anew at each call, which costs more than running them.
 */
export function readFunction(): string[] {
  const parts = KIND_NAMES.flatMap((kind) => [
    get(kind),
    ...KINDS[kind].indexed.flatMap((field) => find(kind, field)),
  ])
  return [
    `
create or replace function read_store(wanted jsonb)
returns table (q text, n int, id text, version int, data text)
language plpgsql stable set enable_seqscan = off set enable_bitmapscan = off set jit = off
  set plan_cache_mode = force_generic_plan as $body$
#variable_conflict use_column
begin
${parts.join('')}
${OTHERS}
end
$body$`,
  ]
}

const branch = (key: string, query: string): string => `
  if wanted ? '${key}' then
    return query ${query};
  end if;`

const get = (kind: Kind): string =>
  branch(
    `get.${kind}`,
    `select 'get.${kind}', null::int, t.id::text, t.version, t.data
      from jsonb_array_elements_text(wanted->'get.${kind}') w(v)
      cross join lateral (select t.id, t.version, t.data from ${tableOf(kind)} t where t.id = w.v offset 0) t`,
  )

function find(kind: Kind, field: string): string[] {
  const { order } = KINDS[kind]
  const one = (way: 'find' | 'newest', sorted: string): string =>
    branch(
      `${way}.${kind}.${field}`,
      `select '${way}.${kind}.${field}', w.n, t.id::text, t.version, t.data
      from jsonb_to_recordset(wanted->'${way}.${kind}.${field}') w(n int, v text, l int)
      cross join lateral (
        select t.id, t.version, t.data from ${tableOf(kind)} t where t.${columnOf(field)} = w.v
        order by ${sorted} limit w.l
      ) t`,
    )
  return [
    one('find', 't.id'),
    ...(order === null ? [] : [one('newest', `t.${columnOf(order)} desc, t.id desc`)]),
  ]
}

/** Personal accounts of all years, and pots of all givers, are one run of the key: ';' follows ':' in byte order. */
const OTHERS = [
  branch(
    'balances',
    `select 'balances', w.n, t.id::text, null::int, t.balance::text
      from jsonb_to_recordset(wanted->'balances') w(n int, v text)
      cross join lateral (
        select a.id, a.balance from account a
          where a.id >= 'personal:' || w.v || ':' and a.id < 'personal:' || w.v || ';'
        union all select a.id, a.balance from account a
          where a.id >= 'pot:' || w.v || ':' and a.id < 'pot:' || w.v || ';'
        union all select a.id, a.balance from account a where a.id = 'wallet:' || w.v
      ) t`,
  ),
  branch(
    'repeated',
    `select 'repeated', w.n, t.body_hash, null::int, t.answer
      from jsonb_to_recordset(wanted->'repeated') w(n int, actor text, fn text, r text)
      cross join lateral (
        select t.body_hash, t.answer from idempotency t
        where t.actor = w.actor and t.fn = w.fn and t.request_id = w.r offset 0
      ) t`,
  ),
].join('')
