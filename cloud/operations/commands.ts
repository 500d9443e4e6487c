import { resolve } from 'node:path'
import type { Engine } from '../store'
import { verify } from '../verify'
import type { Command } from './adminSocket'
import { type ArchiveRequest, operateArchive } from './archive'
import { exportData } from './exportData'

export type OperatorCommand = 'verify' | 'backup' | 'archive'

/** What an operator may ask of a running host, or do himself to a store that nobody has open. */
export function operatorCommands(engine: Engine): Readonly<Record<OperatorCommand, Command>> {
  return {
    verify: (_, say) =>
      verify(engine, ({ name, count, findings }) => {
        say(`${count === 0 ? 'holds ' : 'BROKEN'}  ${name}${count === 0 ? '' : `: ${count}`}`)
        for (const { subject, detail } of findings) say(`          ${subject}: ${detail}`)
        if (count > findings.length) say(`          … and ${count - findings.length} more`)
      }),
    backup: (path) => exportData(engine, resolve(path)),
    archive: (request, say) => operateArchive(engine, JSON.parse(request) as ArchiveRequest, say),
  }
}
