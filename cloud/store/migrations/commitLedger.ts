/**
 * The ledger's part of commit_changes:
 *   postings  {c, p, k, at}   posting, its kind, business instant
 *   moves     {c, n, p, k, at, a, m, e, q, r, z}  entries of floored accounts: number in the batch, posting …,
 *             account, amount, expected balance or null; within its account and change: number from 1, sum of the
 *             amounts so far, whether it is the last
 *   flows     {c, p, a, m}    entries of unfloored accounts, which have no row: nothing shared is updated
 *   tokens    {c, t}          requests  {c, actor, fn, r, h, b}       audit  {c, actor, what, s, d}
 *
 * The hash of an entry of a floored account covers the hash before it and the entry; verify/ writes the same text in
 * its own words.
 */
const lockAndJudge = `
  if batch ? 'requests' then
    select coalesce(jsonb_agg(jsonb_build_array(x.c, 'repeated', t.body_hash, t.answer)), '[]') into found
    from jsonb_to_recordset(batch->'requests') as x(c int, actor text, fn text, r text)
    cross join lateral (
      select t.body_hash, t.answer from idempotency t
      where t.actor = x.actor and t.fn = x.fn and t.request_id = x.r offset 0
    ) t;
    verdicts := verdicts || found;
  end if;
  if batch ? 'tokens' then
    select coalesce(jsonb_agg(jsonb_build_array(x.c, 'conflict', 'consumed/' || x.t)), '[]') into found
    from jsonb_to_recordset(batch->'tokens') as x(c int, t text)
    cross join lateral (select from consumed t where t.token = x.t offset 0) t;
    verdicts := verdicts || found;
  end if;
  if batch ? 'postings' then
    select coalesce(jsonb_agg(jsonb_build_array(x.c, 'violation', 'entries of ' || x.p || ' sum to ' || x.total)), '[]')
    into found
    from (
      select y.c, y.p, sum(y.m) as total from (
        select c, p, m from jsonb_to_recordset(batch->'moves') as moves(c int, p text, m bigint)
        union all
        select c, p, m from jsonb_to_recordset(batch->'flows') as flows(c int, p text, m bigint)
      ) y
      group by y.c, y.p having sum(y.m) <> 0
    ) x;
    verdicts := verdicts || found;
  end if;
  if batch ? 'moves' then
    select coalesce(jsonb_agg(case
      when x.q = 1 and x.e <> coalesce(t.balance, 0) then jsonb_build_array(x.c, 'conflict', 'account/' || x.a)
      else jsonb_build_array(x.c, 'violation', x.a || ' would fall to ' || coalesce(t.balance, 0) + x.r) end), '[]')
    into found
    from (
      select * from jsonb_to_recordset(batch->'moves') as x(c int, a text, e bigint, q int, r bigint) order by a
    ) x
    left join lateral (
      select t.balance from account t where t.id = x.a offset 0 for no key update
    ) t on true
    where coalesce(t.balance, 0) + x.r < 0 or (x.q = 1 and x.e <> coalesce(t.balance, 0));
    verdicts := verdicts || found;
  end if;`

/** What the hash of an entry covers, besides the hash before it. */
const HASHED = `convert_to(concat_ws('|', i.a, i.seq, i.p, i.k, i.m, i.after, i.at, recorded), 'UTF8')`

const write = `
  if batch ? 'postings' then
    insert into posting (id, kind, at, recorded_at)
      select x.p, x.k, x.at, recorded
      from jsonb_to_recordset(batch->'postings') as x(p text, k text, at bigint) order by x.p;
  end if;
  if batch ? 'moves' then
    with recursive item as materialized (
      select x.*, t.seq is null as fresh, coalesce(t.hash, '') as start,
        coalesce(t.seq, 0) + x.q as seq, coalesce(t.balance, 0) + x.r as after
      from jsonb_to_recordset(batch->'moves')
        as x(n int, p text, k text, at bigint, a text, m bigint, q int, r bigint, z boolean)
      left join lateral (
        select t.seq, t.balance, t.hash from account t where t.id = x.a offset 0
      ) t on true
    ),
    chain as (
      select i.*, sha256(i.start || ${HASHED}) as hash from item i where i.q = 1
      union all
      select i.*, sha256(c.hash || ${HASHED}) from chain c join item i on i.a = c.a and i.q = c.q + 1
    ),
    opened as (
      insert into account (id, balance, seq, hash)
        select c.a, c.after, c.seq, c.hash from chain c where c.z and c.fresh order by c.a
      returning 1
    ),
    kept as (
      insert into account as t (id, balance, seq, hash)
        select c.a, c.after, c.seq, c.hash from chain c where c.z and not c.fresh order by c.a
        on conflict (id) do update set balance = excluded.balance, seq = excluded.seq, hash = excluded.hash
      returning 1
    ),
    listed as (
      insert into entry (account_id, posting_id, amount, seq, balance_after, hash)
        select c.a, c.p, c.m, c.seq, c.after, c.hash from chain c order by c.n
      returning 1
    )
    select (select count(*) from kept) + (select count(*) from opened), (select count(*) from listed)
    into accounts_written, moves_written;
    if accounts_written <> (select count(*) from jsonb_to_recordset(batch->'moves') as x(z boolean) where x.z)
      or moves_written <> jsonb_array_length(batch->'moves')
    then
      raise exception 'account moved under the commit' using errcode = 'serialization_failure';
    end if;
  end if;
  if batch ? 'flows' then
    insert into entry (account_id, posting_id, amount)
      select x.a, x.p, x.m from jsonb_to_recordset(batch->'flows') as x(p text, a text, m bigint);
  end if;
  if batch ? 'tokens' then
    insert into consumed (token, recorded_at)
      select x.t, recorded from jsonb_to_recordset(batch->'tokens') as x(t text) order by x.t
      on conflict (token) do nothing;
    get diagnostics written = row_count;
    if written <> jsonb_array_length(batch->'tokens') then
      raise exception 'consumed moved under the commit' using errcode = 'serialization_failure';
    end if;
  end if;
  if batch ? 'requests' then
    insert into idempotency (actor, fn, request_id, body_hash, answer, recorded_at)
      select x.actor, x.fn, x.r, x.h, bodies[x.b], recorded
      from jsonb_to_recordset(batch->'requests') as x(actor text, fn text, r text, h text, b int)
      order by x.actor, x.fn, x.r
      on conflict (actor, fn, request_id) do nothing;
    get diagnostics written = row_count;
    if written <> jsonb_array_length(batch->'requests') then
      raise exception 'idempotency moved under the commit' using errcode = 'serialization_failure';
    end if;
  end if;
  if batch ? 'audit' then
    insert into audit (at, actor, what, subject, detail)
      select recorded, x.actor, x.what, x.s, x.d
      from jsonb_to_recordset(batch->'audit') as x(actor text, what text, s text, d jsonb);
  end if;`

export const commitLedger = { lockAndJudge, write }
