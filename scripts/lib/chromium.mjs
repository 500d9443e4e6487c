import { existsSync } from 'node:fs'

const DEBIAN = '/usr/bin/chromium'
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking']

/** How to launch a Chromium: the one named by `CHROMIUM_PATH`, Debian's, or the one inside `@sparticuz/chromium`. */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH ?? (existsSync(DEBIAN) ? DEBIAN : null)
  if (named) return { executablePath: named, args: FLAGS }
  const { default: packed } = await import('@sparticuz/chromium')
  return { executablePath: await packed.executablePath(), args: [...packed.args, ...FLAGS] }
}
