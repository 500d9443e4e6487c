import { resolve } from 'node:path'
import type { Engine } from '../store'
import { verify } from '../verify'
import type { Command } from './adminSocket'
import { exportData } from './exportData'

/** What an operator may ask of a running host, or do himself to a store that nobody has open. */
export function operatorCommands(engine: Engine): Readonly<Record<'verify' | 'backup', Command>> {
  return {
    verify: (_, say) =>
      verify(engine, ({ name, count, findings }) => {
        say(`${count === 0 ? 'holds ' : 'BROKEN'}  ${name}${count === 0 ? '' : `: ${count}`}`)
        for (const { subject, detail } of findings) say(`          ${subject}: ${detail}`)
        if (count > findings.length) say(`          … and ${count - findings.length} more`)
      }),
    backup: (path) => exportData(engine, resolve(path)),
  }
}
