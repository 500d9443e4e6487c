import type { Kysely } from 'kysely'
import type { LedgerTables } from './reads/tables'
import type { Store } from './store'

/** The bytes of uploaded files, in the database beside what refers to them. */
export function files(database: Kysely<LedgerTables>): Pick<Store, 'putFile' | 'getFile'> {
  return {
    async putFile(file) {
      await database
        .insertInto('file')
        .values({
          id: file.fileId,
          owner_user_id: file.ownerUserId,
          name: file.name,
          mime_type: file.mimeType,
          bytes: file.bytes,
          created_at: file.createdAt,
        })
        .execute()
    },

    async getFile(fileId) {
      const row = await database.selectFrom('file').selectAll().where('id', '=', fileId).executeTakeFirst()
      if (!row) return null
      return {
        fileId: row.id,
        ownerUserId: row.owner_user_id,
        name: row.name,
        mimeType: row.mime_type,
        bytes: new Uint8Array(row.bytes),
        createdAt: row.created_at,
      }
    },
  }
}
