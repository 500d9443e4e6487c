import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript'

const SRC = join(__dirname, '..')
/** One character is no word: the tile of a person, the class of an item (甲乙丙). */
const SIGN = /^['"]\p{Script=Han}['"]$/u
const HAN = /\p{Script=Han}/u

/** No words for a reader: the Chinese of names, papers and codes, of the pages' stand-ins, of a page that draws every part. */
const NO_WORDS = ['testing/', 'pages/gallery/']

function* filesUnder(folder: string): Generator<string> {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) yield* filesUnder(path)
    else if (name.endsWith('.tsx') && !name.endsWith('.test.tsx')) yield path
  }
}

const isWords = (node: ts.Node): boolean =>
  ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'defineText'

/** Texts in Chinese that stand outside of `defineText`, so that no English stands beside them. */
function untranslated(path: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const look = (node: ts.Node): void => {
    if (isWords(node)) return
    const text = ts.isStringLiteralLike(node) || ts.isJsxText(node) || ts.isTemplateLiteralToken(node)
    if (text && HAN.test(node.getText()) && !SIGN.test(node.getText()))
      found.push(`${relative(SRC, path)}: ${node.getText().trim()}`)
    ts.forEachChild(node, look)
  }
  look(source)
  return found
}

test('every word that a view says stands in a defineText, where a missing English one does not compile', () => {
  const files = [...filesUnder(SRC)].filter((path) => {
    const name = relative(SRC, path)
    return !NO_WORDS.some((folder) => name.startsWith(folder))
  })
  expect(files.length).toBeGreaterThan(100)
  expect(files.flatMap(untranslated)).toEqual([])
})
