/**
 * A settlement's document is the largest of what a settlement writes, and fills a page by itself. By lz4 three fit a page,
 * and compressing costs less than logging and writing the rest. It stays in its row (storage main): a row elsewhere would
 * be a second insert. Where the server was built without lz4, as the embedded one is, the text is kept as it is.
 */
export function compression(): string[] {
  return [
    // What a call answered is encrypted: nothing compresses it, and kept elsewhere it would be three inserts instead of one.
    'alter table idempotency set (toast_tuple_target = 8160)',
    `do $body$ begin
      alter table doc_settlement alter column data set compression lz4;
      alter table doc_settlement alter column data set storage main;
      alter table doc_settlement set (toast_tuple_target = 2040);
    exception when feature_not_supported then
      raise notice 'documents are kept as they are: the server has no lz4';
    end $body$`,
  ]
}
