import { Day } from '../../cloud/contract/values'
import type { Engine, UsageDocument } from '../../cloud/store'

const DAY_MS = 86_400_000

/**
 * Writes so many usage records of a person, an hour apart, the newest now, by one statement of the database: what
 * 100,000 settlements would have left. They are of this year, so that a summary has all of them to sum.
 */
export async function usageRecords(
  engine: Engine,
  personId: string,
  count: number,
  now: number,
): Promise<void> {
  const year = Day.year(Day.at(now))
  const viewerKey = `${personId}:patient`
  const sample: UsageDocument = {
    settlementId: '<set>',
    viewerKey,
    viewerYear: `${viewerKey}:${year}`,
    patientId: personId,
    institutionName: '示例市第一医院',
    region: '990100',
    visitType: '11',
    day: Day.at(now),
    at: 0,
    state: 'settled',
    totalFee: 2_900,
    fundPay: 1_800,
    ownAccountPay: 0,
    mutualAidPay: 1_020,
    cashPay: 80,
    granted: 0,
    grantors: {},
    shownBy: '由女儿代办',
  }
  const step = Math.max(1, Math.floor((200 * DAY_MS) / count))
  await engine.query({
    text: `
      insert into doc_usage (id, version, data, viewer_key, settlement_id, viewer_year, at)
      select 'use_' || $1 || '_' || n, 1,
        replace(replace($2, '<set>', 'set_' || $1 || '_' || n), '"at":0', '"at":' || ($3::bigint - n * $4::bigint)),
        $5, 'set_' || $1 || '_' || n, $6, $3::bigint - n * $4::bigint
      from generate_series(0, $7::int - 1) n`,
    values: [
      personId,
      JSON.stringify(sample),
      String(now),
      String(step),
      viewerKey,
      `${viewerKey}:${year}`,
      count,
    ],
  })
}

/**
 * Fills the ledger and the records with those of others: `settlements` times one posting, five entries and one usage
 * record, of 100 each, so that what is read lies among millions.
 */
export async function others(engine: Engine, settlements: number, now: number): Promise<void> {
  const each = 100_000
  for (let from = 0; from < settlements; from += each) {
    const to = Math.min(settlements, from + each) - 1
    await engine.query({
      text: `insert into posting (id, kind, at, recorded_at)
        select 'set_other_' || n, 'settlement', $3::bigint - n, $3::bigint from generate_series($1::int, $2::int) n`,
      values: [from, to, String(now)],
    })
    await engine.query({
      text: `insert into entry (account_id, posting_id, amount)
        select (array['fund:990100:pool', 'cash:990100', 'institution:ins_' || n % 997, 'institution:x', 'fund:y'])[part],
          'set_other_' || n, (array[-1800, -80, 1880, 5, -5])[part]
        from generate_series($1::int, $2::int) n, generate_series(1, 5) part`,
      values: [from, to],
    })
  }
  for (let from = 0; from < settlements; from += each) {
    await usageRecords(engine, `per_other_${from}`, Math.min(each, settlements - from), now)
  }
}
