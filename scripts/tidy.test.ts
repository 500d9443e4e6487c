import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(__dirname, '..')

/** Everything that is or would be committed, without what is generated or not ours to format. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path !== '' && !/package-lock\.json$|\.(png|jpg|svg|ico)$|^docs\/pictures\//.test(path))

const read = (path: string): string => {
  try {
    return readFileSync(join(root, path), 'utf8')
  } catch {
    // Deleted in the work tree but not yet in the index.
    return ''
  }
}

const isCode = (path: string): boolean => /\.(ts|tsx|mjs|cjs|js)$/.test(path)
const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path)
const isStyle = (path: string): boolean => /\.(css|scss)$/.test(path)

/** Lines of files that match, as "path:line: text". This file names the words, so it is left out. */
function offenders(where: (path: string) => boolean, pattern: RegExp): string[] {
  return files
    .filter((path) => where(path) && path !== 'scripts/tidy.test.ts')
    .flatMap((path) =>
      read(path)
        .split('\n')
        .flatMap((line, index) =>
          pattern.test(line) ? [`${path}:${index + 1}: ${line.trim().slice(0, 120)}`] : [],
        ),
    )
}

const RULES: [string, (path: string) => boolean, RegExp][] = [
  ['leaves no unfinished words', () => true, /\b(TODO|FIXME|XXX|HACK)\b/],
  ['skips and singles out no test', isTest, /\b(it|test|describe)\.(skip|only|todo)\b|\bx(it|describe)\(/],
  // cloud/testing/outside/plainContext.js rests on it.
  ['runs no two tests of a file at once', isTest, /\b(it|test|describe)\.concurrent\b/],
  [
    'switches no type off',
    isCode,
    /@ts-ignore|@ts-nocheck|@ts-expect-error|\bas any\b|: any([,;)=\]|>[]|$| =)/,
  ],
  ['names no path of a machine', () => true, /(^|["'\s(=])\/(home|root|work|Users)\/[a-z]/],
  ['keeps secrets out', () => true, /-----BEGIN [A-Z ]*PRIVATE KEY-----|AKIA[0-9A-Z]{16}/],
  [
    'takes no floating point to money',
    (path) =>
      /^cloud\/domain\/(settlement|aid|posting|grant)\/(?!caseSchema)/.test(path) &&
      !isTest(path) &&
      !path.endsWith('/arithmetic.ts'),
    /parseFloat|toFixed\(|Math\.round\(/,
  ],
  [
    'reads no clock and no randomness in the domain',
    (path) => path.startsWith('cloud/domain/') && !isTest(path),
    /Date\.now\(|new Date\(\)|Math\.random\(|process\.env/,
  ],
  ['asserts nothing that cannot fail', isTest, /expect\((true|false|1)\)\.to/],
  [
    'ends every line before column 200',
    (path) => isCode(path) && !isTest(path) && !/^cloud\/contract\/refusals\/|^scripts\/makeIcons/.test(path),
    /^.{200,}$/,
  ],
  [
    'mentions elder and dark in the tokens alone',
    (path) => isStyle(path) && !path.startsWith('src/theme/'),
    /\.(elder|dark)\b/,
  ],
]

describe('tidy', () => {
  it.each(RULES)('%s', (_, where, pattern) => {
    expect(offenders(where, pattern)).toEqual([])
  })

  it('keeps code files short', () => {
    const long = files
      .filter((path) => isCode(path) && !isTest(path))
      .map((path) => ({ path, lines: read(path).split('\n').length }))
      .filter(({ lines }) => lines > 320)
    expect(long).toEqual([])
  })

  it('has no empty file', () => {
    expect(files.filter((path) => read(path).trim() === '' && !path.endsWith('.gitkeep'))).toEqual([])
  })
})
