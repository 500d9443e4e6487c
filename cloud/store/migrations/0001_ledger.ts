import { type Kysely, sql } from 'kysely'

/**
 * The ledger and what surrounds it. Texts that are keys compare by bytes (COLLATE "C"): the same order on
 * both engines, and quicker.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  // Floored accounts only: personal, wallet, pot. `hash` is the end of the account's own hash chain.
  await sql`
    create table account (
      id text collate "C" primary key,
      balance bigint not null check (balance >= 0),
      seq integer not null check (seq > 0),
      hash bytea not null
    )`.execute(database)

  // Append-only: one row a business event. `at` is the business instant, `recorded_at` real time.
  await sql`
    create table posting (
      id text collate "C" primary key,
      kind text not null,
      at bigint not null,
      recorded_at bigint not null
    )`.execute(database)

  // Append-only: what one posting moved on one account. The last three columns belong to floored accounts: the
  // number of the entry in its account, the balance after it, the chain.
  await sql`
    create table entry (
      id bigint generated always as identity,
      account_id text collate "C" not null,
      posting_id text collate "C" not null,
      amount bigint not null,
      seq integer,
      balance_after bigint check (balance_after >= 0),
      hash bytea,
      check ((seq is null) = (balance_after is null) and (seq is null) = (hash is null))
    )`.execute(database)
  await sql`create index entry_of_account on entry (account_id, id)`.execute(database)

  await sql`
    create table idempotency (
      actor text collate "C" not null,
      fn text collate "C" not null,
      request_id text collate "C" not null,
      body_hash text not null,
      answer text not null,
      recorded_at bigint not null,
      primary key (actor, fn, request_id)
    )`.execute(database)

  await sql`
    create table consumed (
      token text collate "C" primary key,
      recorded_at bigint not null
    )`.execute(database)

  await sql`
    create table audit (
      id bigint generated always as identity primary key,
      at bigint not null,
      actor text not null,
      what text not null,
      subject text collate "C",
      detail jsonb not null
    )`.execute(database)
  await sql`create index audit_of_subject on audit (subject, id) where subject is not null`.execute(database)

  await sql`
    create table counter (
      key text collate "C" primary key,
      count integer not null,
      expires_at bigint not null
    )`.execute(database)
  await sql`create index counter_expiry on counter (expires_at)`.execute(database)

  await sql`
    create table file (
      id text collate "C" primary key,
      owner_user_id text not null,
      name text not null,
      mime_type text not null,
      bytes bytea not null,
      created_at bigint not null
    )`.execute(database)
}
