// Writes src/theme/icons.scss and src/components/Icon/names.ts from the drawings in src/theme/icons/*.svg.
// Mini-programs have no inline SVG: each icon is a mask, as a data URI, over the colour of the text.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const folder = path.join(root, 'src/theme/icons')

/** Icons that are also drawn with a thicker line: chosen tabs, small marks. */
const BOLD = ['arrow', 'check', 'cross', 'down', 'family', 'home', 'me', 'qr', 'record', 'right']

const dataUri = (svg) =>
  `data:image/svg+xml,${svg
    .trim()
    .replace(' aria-hidden="true"', '')
    .replace(/"/g, "'")
    .replace(/currentColor/g, '#000')
    .replace(/[<>#%]/g, (char) => encodeURIComponent(char))}`

const rule = (selector, svg) => `${selector} {\n  --ic-mask: url(\n    "${dataUri(svg)}"\n  );\n}`

/** The two files made from the drawings: path from the root to text. */
export function makeIcons() {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.svg'))
    .map((file) => file.slice(0, -4))
    .sort()
  const rules = names.flatMap((name) => {
    const svg = readFileSync(path.join(folder, `${name}.svg`), 'utf8')
    const bold = svg.replace('stroke-width="1.7"', 'stroke-width="2.3"')
    return [rule(`.ic-${name}`, svg), ...(BOLD.includes(name) ? [rule(`.ic-${name}.ic-bold`, bold)] : [])]
  })
  return {
    'src/theme/icons.scss': `/* Made by scripts/makeIcons.mjs from src/theme/icons: do not edit. */\n${rules.join('\n')}\n`,
    'src/components/Icon/names.ts': `// Made by scripts/makeIcons.mjs from src/theme/icons: do not edit.\nexport const ICON_NAMES = [\n${names.map((name) => `  '${name}',`).join('\n')}\n] as const\n\nexport type IconName = (typeof ICON_NAMES)[number]\n`,
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, text] of Object.entries(makeIcons())) writeFileSync(path.join(root, file), text)
}
