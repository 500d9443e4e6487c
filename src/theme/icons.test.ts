import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(__dirname, '../..')

test('the icon sheet and the list of names are those that the drawings give', () => {
  const script = `import('./scripts/makeIcons.mjs').then((m) => process.stdout.write(JSON.stringify(m.makeIcons())))`
  const made = JSON.parse(
    execFileSync(process.execPath, ['-e', script], { cwd: root, encoding: 'utf8' }),
  ) as Record<string, string>
  expect(Object.keys(made)).toHaveLength(2)
  for (const [file, text] of Object.entries(made)) {
    expect(readFileSync(path.join(root, file), 'utf8')).toBe(text)
  }
})
