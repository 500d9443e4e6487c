import type { Connection } from '../store'
import { checksOf } from '../verify'

/** A grant's cap as the simulator set it: the checker of stored rows cannot know it. */
export interface KnownCap {
  readonly grantorId: string
  readonly beneficiaryId: string
  readonly period: 'payment' | 'year'
  /** Fen; the highest that was ever in force. */
  readonly amount: number
}

const CAPS_HOLD = `
  select cap.grantor || ' to ' || cap.beneficiary as subject,
    'drawn ' || drawn.amount || ' of ' || cap.amount || ' a ' || cap.period as detail
  from known_cap cap
  cross join lateral (
    select sum((payer->>'amount')::bigint) as amount
    from doc_settlement s, jsonb_array_elements(s.data::jsonb->'payers') payer
    where s.data::jsonb->>'state' = 'settled' and s.data::jsonb->>'patientId' = cap.beneficiary
      and payer->>'personId' = cap.grantor
    group by case cap.period when 'year' then substr(s.data::jsonb->>'day', 1, 4) else s.id end
    order by 1 desc limit 1
  ) drawn
  where drawn.amount > cap.amount`

const PREPARED = 'execute everything_holds'

/** Makes the table of caps and answers every check as one statement. */
async function everything(connection: Connection): Promise<string> {
  await connection.query({
    text: 'create table known_cap (grantor text, beneficiary text, period text, amount bigint)',
  })
  const checks = [...(await checksOf(connection)), { name: 'caps hold', finds: CAPS_HOLD }]
  const parts = checks.map(
    ({ name, finds }) => `select '${name.replaceAll("'", "''")}' as name, subject, detail from (${finds}) f`,
  )
  return `${parts.join(' union all ')} limit 5`
}

/**
 * The checks of `npm run verify`, and the caps that the simulator knows, as one prepared statement: it is asked after
 * every step, and planning would cost more than answering. For engines of one session.
 */
export async function preparedChecker(connection: Connection): Promise<Checker> {
  await connection.query({ text: `prepare everything_holds as ${await everything(connection)}` })
  return {
    ...checkerOf(PREPARED),
    async forget(on) {
      await on.query({ text: 'deallocate everything_holds' })
      await on.query({ text: 'drop table known_cap' })
    },
  }
}

/** The same for engines of many sessions, none of which knows what another has prepared. */
export async function plainChecker(connection: Connection): Promise<Checker> {
  await connection.query({ text: 'drop table if exists known_cap' })
  return {
    ...checkerOf(await everything(connection)),
    async forget(on) {
      await on.query({ text: 'drop table known_cap' })
    },
  }
}

export interface Checker {
  /** What does not hold, as sentences; none when all is well. */
  findings(on: Connection): Promise<string[]>
  /** Sets the caps that must hold from now on. */
  setCaps(on: Connection, caps: readonly KnownCap[]): Promise<void>
  /** Takes away what the checker made. */
  forget(on: Connection): Promise<void>
}

function checkerOf(text: string): Omit<Checker, 'forget'> {
  return {
    async findings(on) {
      const rows = await on.query<{ name: string; subject: string; detail: string }>({ text })
      return rows.map(({ name, subject, detail }) => `${name}: ${subject}: ${detail}`)
    },
    async setCaps(on, caps) {
      await on.query({ text: 'delete from known_cap' })
      await on.query({
        text: `insert into known_cap select x."grantorId", x."beneficiaryId", x.period, x.amount
          from jsonb_to_recordset($1::jsonb) as x("grantorId" text, "beneficiaryId" text, period text, amount bigint)`,
        values: [JSON.stringify(caps)],
      })
    },
  }
}
