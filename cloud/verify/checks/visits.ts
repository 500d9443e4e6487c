import type { Check } from '../check'
import { SETTLEMENT_DOCUMENTS } from './settled'

/** Codes, visits and what was settled of them. */
export const VISITS: readonly Check[] = [
  {
    name: 'a code opens one visit',
    finds: `
      select data::jsonb->>'codeId' as subject, count(*) || ' visits' as detail
      from doc_visit where data::jsonb->>'codeId' is not null group by 1 having count(*) > 1`,
  },
  {
    name: 'a consumed code leads to its visit and back, and is used up',
    finds: `
      select c.d->>'codeId' as subject, 'it is ' || (c.d->>'state') || ', its visit ' || coalesce(v.id, 'is missing') as detail
      from (select id, data::jsonb as d from doc_code) c
      left join (select id, data::jsonb as d from doc_visit) v on v.id = c.d->>'visitId'
      left join consumed u on u.token = 'code:' || c.id
      where case when c.d->>'paidSettlementId' is not null then
          c.d->>'state' <> 'consumed' or c.d->>'visitId' is not null or u.token is null
        when c.d->>'state' = 'consumed' then
          v.d->>'codeId' is distinct from c.d->>'codeId' or v.d->>'personId' is distinct from c.d->>'personId'
            or u.token is null
        else c.d->>'visitId' is not null or u.token is not null end`,
  },
  {
    name: 'a settlement belongs to the visit that names it',
    finds: `
      select v.id as subject, 'it names ' || (v.d->>'settlementId') || ' as its settlement' as detail
      from (select id, data::jsonb as d from doc_visit) v
      left join ${SETTLEMENT_DOCUMENTS} s on s.id = v.d->>'settlementId'
      where v.d->>'settlementId' is not null
        and (s.id is null or s.d->>'visitId' <> v.id or s.d->>'patientId' <> v.d->>'personId'
          or s.d->>'institutionId' <> v.d->>'institutionId')`,
  },
  {
    name: 'a visit has one settlement that is not reversed, at most',
    finds: `
      select d->>'visitId' as subject, string_agg(id, ', ') as detail
      from ${SETTLEMENT_DOCUMENTS} s where d->>'state' = 'settled' group by 1 having count(*) > 1`,
  },
  {
    name: 'who lies in hospital has one open stay there',
    finds: `
      select coalesce(a.id, v.d->>'personId') as subject,
        case when v.id is null then 'admitted without a visit' when a.id is null then 'a stay without admission'
          else 'another person or hospital' end as detail
      from (select id, data::jsonb as d from doc_admission) a
      full join (select id, data::jsonb as d from doc_visit where data::jsonb->>'state' = 'admitted') v
        on v.id = a.d->>'visitId'
      where v.id is null or a.id is null or v.d->>'personId' <> a.id
        or v.d->>'institutionId' <> a.d->>'institutionId' or v.d->>'visitType' <> '21'`,
  },
]
