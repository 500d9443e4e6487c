import type { Check } from '../check'

/** (owner's key, kind, side, the other, year covered, amount) of every record that the documents of money call for. */
const CALLED_FOR = `
  select d->>'senderId' || ':patient' as viewer, 'transfer' as kind, 'out' as side, d->>'receiverId' as other,
    null::text as year, (d->>'amount')::bigint as amount
  from transfers
  union all
  select d->>'receiverId' || ':patient', 'transfer', 'in', d->>'senderId', null, (d->>'amount')::bigint
  from transfers where d->>'state' in ('accepted', 'moved')
  union all
  select d->>'senderId' || ':patient', 'transfer', 'back', d->>'receiverId', null, (d->>'amount')::bigint
  from transfers where d->>'state' in ('refused', 'returned')
  union all
  select d->>'senderId' || ':patient', 'transfer', 'back', d->>'receiverId', null, (d->>'givenBack')::bigint
  from transfers where d->>'kind' = 'pot'
  union all
  select d->>'receiverId' || ':patient', 'transfer', 'out', d->>'senderId', null, (d->>'givenBack')::bigint
  from transfers where d->>'kind' = 'pot'
  union all
  select d->>'insuredId' || ':patient', 'premium', 'out', d->>'payerId', d->>'year', (d->>'amount')::bigint
  from premiums
  union all
  select d->>'payerId' || ':grantor', 'premium', 'out', d->>'payerId', d->>'year', (d->>'amount')::bigint
  from premiums where d->>'payerId' <> d->>'insuredId'`

/** The account of whoever sent, received or paid is told in records of their own: as many, and as much, as moved. */
export const MOVEMENT_RECORDS: readonly Check[] = [
  {
    name: 'each movement stands in the records of its people, with its amount, and nothing else does',
    finds: `
      with transfers as (select data::jsonb as d from doc_transfer),
      premiums as (select data::jsonb as d from doc_premium),
      written as (
        select d->>'viewerKey' as viewer, d->'movement'->>'kind' as kind, d->'movement'->>'side' as side,
          d->'movement'->>'otherId' as other, d->'movement'->>'coverYear' as year,
          (d->'movement'->>'amount')::bigint as amount
        from (select data::jsonb as d from doc_usage where settlement_id is null) u
      )
      select coalesce(said.viewer || ':' || said.kind || ':' || said.side || ':' || said.other,
          done.viewer || ':' || done.kind || ':' || done.side || ':' || done.other) as subject,
        coalesce('for ' || coalesce(said.year, done.year) || ': ', '') || 'moved ' || coalesce(said.amount, 0) || ', recorded ' || coalesce(done.amount, 0) as detail
      from (select viewer, kind, side, other, year, sum(amount) as amount from (${CALLED_FOR}) c group by 1, 2, 3, 4, 5) said
      full join (select viewer, kind, side, other, year, sum(amount) as amount from written group by 1, 2, 3, 4, 5) done
        on (said.viewer, said.kind, said.side, said.other, coalesce(said.year, ''))
          = (done.viewer, done.kind, done.side, done.other, coalesce(done.year, ''))
      where coalesce(said.amount, 0) <> coalesce(done.amount, 0)`,
  },
  {
    name: 'the record of a movement shows the money that it moved, in its year',
    finds: `
      select id as subject, 'a ' || (m->>'kind') || ' of ' || (m->>'amount') || ' shows ' || (d->>'totalFee')
        || ', own ' || (d->>'ownAccountPay') || ', aid ' || (d->>'mutualAidPay') || ', granted ' || (d->>'granted')
        || ', in ' || (d->>'viewerYear') as detail
      from (
        select id, d, d->'movement' as m, d->'movement'->>'kind' = 'premium' as is_premium,
          d->'movement'->>'otherId' = d->>'patientId' as by_self, d->>'viewerKey' like '%:grantor' as of_payer
        from (select id, data::jsonb as d from doc_usage where settlement_id is null) u
      ) u
      cross join lateral (select case when is_premium then (m->>'amount')::bigint else 0 end as shown) s
      where (d->>'totalFee')::bigint <> shown
        or (d->>'ownAccountPay')::bigint <> case when by_self then shown else 0 end
        or (d->>'mutualAidPay')::bigint <> case when by_self then 0 else shown end
        or (d->>'granted')::bigint <> case when of_payer then shown else 0 end
        or (d->>'fundPay')::bigint <> 0 or (d->>'cashPay')::bigint <> 0
        or d->>'viewerYear' <> (d->>'viewerKey') || ':' || left(d->>'day', 4)`,
  },
]
