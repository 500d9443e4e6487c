import type { Check } from '../check'

const TRANSFERS_TABLE = `(select id, data::jsonb as d from doc_transfer)`
const PREMIUMS_TABLE = `(select id, data::jsonb as d from doc_premium)`

/** What the entries of each transfer must say: its sending, and its one ending, account by account. */
const SAID = `
  select t.id as posting_id, entry->>'accountId' as account_id, (entry->>'amount')::bigint as amount
  from ${TRANSFERS_TABLE} t, jsonb_array_elements(t.d->'entries') entry
  union all
  select t.id || ':returned', entry->>'accountId', -(entry->>'amount')::bigint
  from ${TRANSFERS_TABLE} t, jsonb_array_elements(t.d->'entries') entry
  where t.d->>'state' in ('refused', 'returned')
  union all
  select t.id || ':accepted', part.account_id, part.sign * (t.d->>'amount')::bigint
  from ${TRANSFERS_TABLE} t
  cross join lateral (
    values ('transit:' || t.id, -1), ('wallet:' || (t.d->>'receiverId'), 1)
  ) part(account_id, sign)
  where t.d->>'state' = 'accepted'`

export const TRANSFERS: readonly Check[] = [
  {
    name: 'a transfer moved what it says, and was accepted or given back, never both',
    finds: `
      with said as (select posting_id, account_id, sum(amount) as amount from (${SAID}) s group by 1, 2),
      done as (
        select e.posting_id, e.account_id, e.amount
        from entry e join posting p on p.id = e.posting_id
        where p.kind = 'transfer' and e.posting_id not like '%:givenBack:%'
      )
      select coalesce(said.posting_id, done.posting_id) as subject,
        coalesce(said.account_id, done.account_id) || ': said ' || coalesce(said.amount::text, 'nothing')
          || ', done ' || coalesce(done.amount::text, 'nothing') as detail
      from said full join done on done.posting_id = said.posting_id and done.account_id = said.account_id
      where said.amount is distinct from done.amount
      union all
      select t.id, 'entries ' || (t.d->'entries')::text || ' for ' || (t.d->>'amount')
      from ${TRANSFERS_TABLE} t
      where not exists (
        select from jsonb_array_elements(t.d->'entries') entry
        where (entry->>'amount')::bigint = (t.d->>'amount')::bigint and entry->>'accountId' =
          case t.d->>'kind' when 'wallet' then 'transit:' || t.id
            else 'pot:' || (t.d->>'receiverId') || ':' || (t.d->>'senderId') end
      )`,
  },
  {
    name: 'what lies in transit is what waits for an answer',
    finds: `
      select coalesce(t.id, lies.account_id) as subject,
        'waiting for ' || coalesce(t.waits, 0) || ', in transit ' || coalesce(lies.amount, 0) as detail
      from (
        select 'transit:' || id as id, case d->>'state' when 'waiting' then (d->>'amount')::bigint else 0 end as waits
        from ${TRANSFERS_TABLE} t where d->>'kind' = 'wallet'
      ) t
      full join (
        select account_id, sum(amount) as amount from entry where account_id like 'transit:%' group by 1
      ) lies on lies.account_id = t.id
      where coalesce(t.waits, 0) <> coalesce(lies.amount, 0)
      union all
      select t.id, 'its state is ' || (d->>'state') || ', it waits for ' || coalesce(d->>'waitingFor', 'nobody')
      from ${TRANSFERS_TABLE} t
      where (d->>'state' = 'waiting') <> (d->>'waitingFor' is not null)
        or (d->>'state' = 'waiting') <> (coalesce(d->>'queue', '') = 'waiting')
        or (d->>'state' = 'moved') <> (d->>'kind' = 'pot')`,
  },
  {
    name: 'a wallet counts what it sent on its last day, and only wallets send',
    finds: `
      select coalesce(w.id, t.sender) as subject,
        'counted ' || coalesce(w.counted::text, 'nothing') || ', sent ' || coalesce(t.sent, 0) as detail
      from (
        select id, data::jsonb->'sent'->>'day' as day, (data::jsonb->'sent'->>'count')::bigint as counted from doc_wallet
      ) w
      full join (
        select d->>'senderId' as sender, count(*) as sent,
          to_char(to_timestamp((d->>'sentAt')::bigint / 1000) at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as day,
          row_number() over (partition by d->>'senderId' order by
            to_char(to_timestamp((d->>'sentAt')::bigint / 1000) at time zone 'Asia/Shanghai', 'YYYY-MM-DD') desc) as place
        from ${TRANSFERS_TABLE} t where d->>'kind' = 'wallet' group by 1, 3
      ) t on t.sender = w.id and t.place = 1
      where (t.place = 1 or t.place is null) and (
        w.id is null or (t.sender is null and w.counted <> 0)
        or (t.sender is not null and (w.day <> t.day or w.counted <> t.sent))
      )`,
  },
  {
    name: 'what went back of a pot is what its transfers say, and no more than they moved',
    finds: `
      select coalesce(said.pot, done.account_id) as subject,
        'said ' || coalesce(said.back, 0) || ', done ' || coalesce(done.back, 0) as detail
      from (
        select 'pot:' || (d->>'receiverId') || ':' || (d->>'senderId') as pot, sum((d->>'givenBack')::bigint) as back
        from ${TRANSFERS_TABLE} t where d->>'kind' = 'pot' group by 1
      ) said
      full join (
        select account_id, -sum(amount) as back from entry
        where posting_id like '%:givenBack:%' and account_id like 'pot:%' group by 1
      ) done on done.account_id = said.pot
      where coalesce(said.back, 0) <> coalesce(done.back, 0)
      union all
      select id, 'moved ' || (d->>'amount') || ', given back ' || (d->>'givenBack')
      from ${TRANSFERS_TABLE} t
      where (d->>'givenBack')::bigint not between 0 and (d->>'amount')::bigint
        or (d->>'kind' = 'wallet' and (d->>'givenBack')::bigint <> 0)
      union all
      select e.posting_id, e.account_id || ' got ' || e.amount || ' that its owner never gave'
      from entry e join entry pot on pot.posting_id = e.posting_id and pot.account_id like 'pot:%'
      where e.posting_id like '%:givenBack:%' and e.amount > 0
        and e.account_id not like 'personal:' || split_part(pot.account_id, ':', 3) || ':%'`,
  },
  {
    name: 'an occurrence of a plan happened once at most, as its plan',
    finds: `
      select t.id as subject, 'made by plan ' || (t.d->>'planId') as detail
      from ${TRANSFERS_TABLE} t
      left join (select id, data::jsonb as d from doc_plan) p on p.id = t.d->>'planId'
      where t.d->>'planId' is not null and (
        p.id is null or t.id !~ ('^' || (t.d->>'planId') || '-[0-9]{4}-[0-9]{2}$')
        or (t.d->>'senderId', t.d->>'receiverId', t.d->>'amount', t.d->>'kind', t.d->>'from')
          is distinct from (p.d->>'ownerId', p.d->>'receiverId', p.d->>'amount', p.d->>'kind', p.d->>'from')
      )
      union all
      select p.id, 'says it made ' || (done->>'transferId')
      from (select id, data::jsonb as d from doc_plan) p, jsonb_array_elements(p.d->'done') done
      where done->>'transferId' is not null and not exists (
        select from doc_transfer t where t.id = done->>'transferId' and t.data::jsonb->>'planId' = p.id)
      union all
      select p.id, 'is due on ' || coalesce(p.d->>'nextDay', 'no day') || ' in ' || coalesce(p.d->>'dueMonth', 'no month')
      from (select id, data::jsonb as d from doc_plan) p
      where left(p.d->>'nextDay', 7) is distinct from p.d->>'dueMonth'
        or (p.d->>'state' = 'active') <> (p.d->>'nextDay' is not null)`,
  },
  {
    name: 'a premium is paid once for a person and year, and moved what it says',
    finds: `
      with said as (
        select 'premium:' || id as posting_id, id, d from ${PREMIUMS_TABLE} p
      ),
      done as (
        select e.posting_id,
          sum(e.amount) filter (where e.account_id like 'fund:%') as fund,
          sum(e.amount) filter (where e.account_id like 'personal:%') as account,
          sum(e.amount) filter (where e.account_id like 'wallet:%') as wallet,
          array_agg(distinct split_part(e.account_id, ':', 2)) filter (where e.account_id ~ '^(personal|wallet):') as payers
        from entry e join posting p on p.id = e.posting_id where p.kind = 'premium' group by 1
      )
      select coalesce(said.id, done.posting_id) as subject,
        'says ' || coalesce(said.d->>'amount', 'nothing') || ', moved ' || coalesce(done.fund::text, 'nothing') as detail
      from said full join done on done.posting_id = said.posting_id
      where said.id is null or done.posting_id is null
        or done.fund is distinct from (said.d->>'amount')::bigint
        or done.payers is distinct from array[said.d->>'payerId']
        or (case said.d->>'from' when 'wallet' then done.account else done.wallet end) is not null
      union all
      select id, 'is named otherwise than its person and year'
      from ${PREMIUMS_TABLE} p where id <> (d->>'insuredId') || ':' || (d->>'year')
      union all
      select min(id), count(*) || ' times' from ${PREMIUMS_TABLE} p
      group by d->>'insuredId', d->>'year' having count(*) > 1`,
  },
]
