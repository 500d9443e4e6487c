/**
 * The ledger's part of commit_changes:
 *   entries   {c, n, p, k, at, a, m, e, f}  number in the batch, posting, its kind, business instant, account,
 *             amount, expected balance or null, whether the account is floored
 *   tokens    {c, t}          requests  {c, actor, fn, r, h, answer}
 *   audit     {c, actor, what, s, d}
 *
 * The hash of an entry of a floored account covers the hash before it and the entry's own columns; verify/ writes
 * the same text from its own words. Unfloored accounts have no row: nothing shared is updated.
 */
const lockAndJudge = `
  if batch ? 'requests' then
    select coalesce(jsonb_agg(jsonb_build_array(x.c, 'repeated', t.body_hash, t.answer)), '[]') into found
    from jsonb_to_recordset(batch->'requests') as x(c int, actor text, fn text, r text)
    join idempotency t on t.actor = x.actor and t.fn = x.fn and t.request_id = x.r;
    verdicts := verdicts || found;
  end if;
  if batch ? 'tokens' then
    ids := array(select x.t from jsonb_to_recordset(batch->'tokens') as x(t text));
    select coalesce(jsonb_agg(jsonb_build_array(x.c, 'conflict', 'consumed/' || x.t)), '[]') into found
    from jsonb_to_recordset(batch->'tokens') as x(c int, t text)
    join consumed t on t.token = x.t where t.token = any (ids);
    verdicts := verdicts || found;
  end if;
  if batch ? 'entries' then
    select coalesce(jsonb_agg(jsonb_build_array(x.c, 'violation', 'entries of ' || x.p || ' sum to ' || x.total)), '[]')
    into found
    from (
      select y.c, y.p, sum(y.m) as total from jsonb_to_recordset(batch->'entries') as y(c int, p text, m bigint)
      group by y.c, y.p having sum(y.m) <> 0
    ) x;
    verdicts := verdicts || found;

    ids := array(select distinct x.a from jsonb_to_recordset(batch->'entries') as x(a text, f boolean) where x.f);
    with locked as materialized (
      select t.id, t.balance from account t where t.id = any (ids) order by t.id for no key update
    ),
    moved as (
      select x.c, x.a, x.e, coalesce(l.balance, 0) as before,
        coalesce(l.balance, 0) + sum(x.m) over running as after,
        row_number() over running as rank,
        min(x.c) over (partition by x.a) <> max(x.c) over (partition by x.a) as shared
      from jsonb_to_recordset(batch->'entries') as x(c int, n int, a text, m bigint, e bigint, f boolean)
      left join locked l on l.id = x.a
      where x.f
      window running as (partition by x.a order by x.n)
    )
    select coalesce(jsonb_agg(case
      when rank = 1 and e is not null and e <> before then jsonb_build_array(c, 'conflict', 'account/' || a)
      when shared then jsonb_build_array(c, 'violation', 'two changes of one batch move ' || a)
      else jsonb_build_array(c, 'violation', a || ' would fall to ' || after) end), '[]')
    into found
    from moved
    where after < 0 or shared or (rank = 1 and e is not null and e <> before);
    verdicts := verdicts || found;
  end if;`

const write = `
  if batch ? 'entries' then
    ids := array(select distinct x.a from jsonb_to_recordset(batch->'entries') as x(a text, f boolean) where x.f);
    with recursive before as materialized (
      select t.id, t.balance, t.seq, t.hash from account t where t.id = any (ids)
    ),
    item as materialized (
      select x.*,
        case when x.f then row_number() over running end as rank,
        case when x.f then x.n = max(x.n) over (partition by x.a) end as last,
        case when x.f then coalesce(b.seq, 0) + row_number() over running end as seq,
        case when x.f then coalesce(b.balance, 0) + sum(x.m) over running end as after,
        coalesce(b.hash, '') as start
      from jsonb_to_recordset(batch->'entries')
        as x(n int, p text, k text, at bigint, a text, m bigint, f boolean)
      left join before b on b.id = x.a
      window running as (partition by x.a order by x.n)
    ),
    chain as (
      select i.n, i.a, i.rank, sha256(i.start || convert_to(
        concat_ws('|', i.a, i.seq, i.p, i.k, i.m, i.after, i.at, recorded), 'UTF8')) as hash
      from item i where i.rank = 1
      union all
      select i.n, i.a, i.rank, sha256(c.hash || convert_to(
        concat_ws('|', i.a, i.seq, i.p, i.k, i.m, i.after, i.at, recorded), 'UTF8'))
      from chain c join item i on i.a = c.a and i.rank = c.rank + 1
    ),
    ends as (
      insert into account as t (id, balance, seq, hash)
        select i.a, i.after, i.seq, c.hash from item i join chain c on c.n = i.n where i.last order by i.a
        on conflict (id) do update set balance = excluded.balance, seq = excluded.seq, hash = excluded.hash
        where t.seq = excluded.seq - (select count(*) from item i where i.a = excluded.id)
      returning 1
    ),
    listed as (
      insert into entry (posting_id, account_id, posting_kind, amount, at, recorded_at, seq, balance_after, hash)
        select i.p, i.a, i.k, i.m, i.at, recorded, i.seq, i.after, c.hash
        from item i left join chain c on c.n = i.n order by i.n
      returning 1
    )
    select (select count(*) from ends), (select count(*) from listed) into accounts_written, entries_written;
    if accounts_written <> cardinality(ids) or entries_written <> jsonb_array_length(batch->'entries') then
      raise exception 'account moved under the commit' using errcode = 'serialization_failure';
    end if;
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
      select x.actor, x.fn, x.r, x.h, x.answer, recorded
      from jsonb_to_recordset(batch->'requests') as x(actor text, fn text, r text, h text, answer text)
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
