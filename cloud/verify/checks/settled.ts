/**
 * Settlements as (id, d). With `offset 0` each document is read once; without, once for every mention of what it says,
 * and these are the longest documents of all.
 */
export const SETTLEMENT_DOCUMENTS = `(select id, data::jsonb as d from doc_settlement offset 0)`
