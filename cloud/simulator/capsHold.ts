import type { Connection } from '../store'
import { type Check, SETTLEMENT_DOCUMENTS } from '../verify'

/** A grant's cap as the simulator set it: the checker of stored rows cannot know it. */
export interface KnownCap {
  readonly grantorId: string
  readonly beneficiaryId: string
  readonly period: 'payment' | 'year'
  /** Fen; the highest that was ever in force. */
  readonly amount: number
}

export const KNOWN_CAPS =
  'create table known_cap (grantor text, beneficiary text, period text, amount bigint)'

export const CAPS_HOLD: Check = {
  name: 'caps hold',
  finds: `
  select cap.grantor || ' to ' || cap.beneficiary as subject,
    'drawn ' || drawn.amount || ' of ' || cap.amount || ' a ' || cap.period as detail
  from known_cap cap
  cross join lateral (
    select sum((payer->>'amount')::bigint) as amount
    from ${SETTLEMENT_DOCUMENTS} s, jsonb_array_elements(d->'payers') payer
    where d->>'state' = 'settled' and d->>'patientId' = cap.beneficiary and payer->>'personId' = cap.grantor
    group by case cap.period when 'year' then substr(d->>'day', 1, 4) else s.id end
    order by 1 desc limit 1
  ) drawn
  where drawn.amount > cap.amount`,
}

/** Sets the caps that must hold from now on. */
export async function setCaps(on: Connection, caps: readonly KnownCap[]): Promise<void> {
  await on.query({ text: 'delete from known_cap' })
  await on.query({
    text: `insert into known_cap select x."grantorId", x."beneficiaryId", x.period, x.amount
      from jsonb_to_recordset($1::jsonb) as x("grantorId" text, "beneficiaryId" text, period text, amount bigint)`,
    values: [JSON.stringify(caps)],
  })
}
