import type { Check } from '../check'

/** Accounts of these kinds keep a balance that never falls below zero; all others are summed when asked. */
const FLOORED = `'^(personal|wallet|pot):'`

export const LEDGER: readonly Check[] = [
  {
    name: 'the entries of a posting sum to zero',
    finds: `
      select posting_id as subject, 'they sum to ' || sum(amount) as detail
      from entry group by posting_id having sum(amount) <> 0`,
  },
  {
    name: 'every entry belongs to a posting, and every posting has entries',
    finds: `
      select coalesce(e.posting_id, p.id) as subject,
        case when p.id is null then 'entries without posting' else 'posting without entries' end as detail
      from posting p full join (select distinct posting_id from entry) e on e.posting_id = p.id
      where p.id is null or e.posting_id is null`,
  },
  {
    name: 'a posting moves an account once',
    finds: `
      select posting_id as subject, count(*) || ' entries on ' || account_id as detail
      from entry group by posting_id, account_id having count(*) > 1`,
  },
  {
    name: 'floored accounts keep balances, and only they',
    finds: `
      select posting_id as subject, account_id as detail
      from entry where (account_id ~ ${FLOORED}) <> (seq is not null)`,
  },
  {
    name: 'a balance is the sum of its entries, and not below zero',
    finds: `
      select coalesce(a.id, e.account_id) as subject,
        'balance ' || coalesce(a.balance::text, 'missing') || ' after ' || coalesce(a.seq, 0) || ' entries, but '
          || coalesce(e.entries, 0) || ' entries sum to ' || coalesce(e.total, 0) as detail
      from account a
      full join (
        select account_id, sum(amount) as total, count(*) as entries from entry where seq is not null group by 1
      ) e on e.account_id = a.id
      where a.balance is distinct from e.total or a.seq is distinct from e.entries or a.balance < 0`,
  },
  {
    name: 'every entry follows the one before it',
    finds: `
      select account_id || ' #' || seq as subject,
        coalesce(before, 0) || ' and ' || amount || ' made ' || balance_after as detail
      from (
        select *, lag(balance_after) over account as before, lag(seq) over account as seq_before
        from entry where seq is not null window account as (partition by account_id order by id)
      ) e
      where balance_after <> coalesce(before, 0) + amount or balance_after < 0 or seq <> coalesce(seq_before, 0) + 1`,
  },
  {
    name: 'the hash chain of every account is whole',
    finds: `
      select subject, detail from (
        select e.account_id || ' #' || e.seq as subject, 'its hash does not follow' as detail
        from (
          select *, lag(hash) over (partition by account_id order by id) as hash_before
          from entry where seq is not null
        ) e
        left join posting p on p.id = e.posting_id
        where e.hash is distinct from sha256(coalesce(e.hash_before, '') || convert_to(concat_ws('|',
          e.account_id, e.seq, e.posting_id, p.kind, e.amount, e.balance_after, p.at, p.recorded_at), 'UTF8'))
        union all
        select a.id, 'the chain ends elsewhere than at entry ' || a.seq
        from account a
        where not exists (select from entry e where e.account_id = a.id and e.seq = a.seq and e.hash = a.hash)
      ) broken`,
  },
]
