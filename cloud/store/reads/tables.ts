import type { VisitType } from '../../contract/values'

/** The columns of the tables that are read through Kysely; migrations/0001_ledger.ts and usageSums.ts make them. */
export interface LedgerTables {
  account: { id: string; balance: number; seq: number; hash: Uint8Array }
  posting: { id: string; kind: string; at: number; recorded_at: number }
  entry: {
    id: number
    account_id: string
    posting_id: string
    amount: number
    seq: number | null
    balance_after: number | null
    hash: Uint8Array | null
  }
  idempotency: {
    actor: string
    fn: string
    request_id: string
    body_hash: string
    answer: string
    recorded_at: number
  }
  audit: {
    id: number
    at: number
    actor: string
    what: string
    subject: string | null
    detail: Readonly<Record<string, string | number | boolean | null>>
  }
  usage_sum: {
    viewer_year: string
    month: string
    patient_id: string
    region: string
    visit_type: VisitType | ''
    kind: 'settlement' | 'transfer' | 'premium'
    payer_id: string
    records: number
    counted: number
    total_fee: number
    fund_pay: number
    own_account_pay: number
    mutual_aid_pay: number
    cash_pay: number
    granted: number
    moved_out: number
    moved_in: number
  }
  counter: { key: string; count: number; expires_at: number }
  file: {
    id: string
    owner_user_id: string
    name: string
    mime_type: string
    bytes: Uint8Array
    created_at: number
  }
}
