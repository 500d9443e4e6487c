import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, relative } from 'node:path'
import { TmplGroup } from 'glass-easel-template-compiler'
import postcss from 'postcss'
import { toWechatSyntax } from './axml'

/** WeChat's own tags. Its compiler emits them as wx-view and so on; here it is done by name. */
const TAGS = [
  'input,textarea,image,view,text,button,scroll-view,swiper,swiper-item,form,label,picker,picker-view',
  'picker-view-column,switch,checkbox,checkbox-group,radio,radio-group,icon,cover-view,cover-image,canvas,rich-text',
  'navigator,web-view,map,video,root-portal,page-container,slider,progress,movable-area,movable-view,camera',
]
  .join(',')
  .split(',')

const OWN: Readonly<Record<string, string>> = {
  input:
    '<input class="wx-inner" type="{{password ? \'password\' : \'text\'}}" value="{{value}}" placeholder="{{placeholder}}" bind:input="onInput" bind:focus="onFocus" bind:blur="onBlur"/>',
  textarea:
    '<textarea class="wx-inner" value="{{value}}" placeholder="{{placeholder}}" bind:input="onInput"/>',
  image: '<img class="wx-inner" src="{{src}}"/>',
}

const longestFirst = [...TAGS].sort((a, b) => b.length - a.length).join('|')
const TAG = new RegExp(`<(/?)(${longestFirst})(?=[\\s/>])`, 'g')

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

/** A tag that stands in a selector by its own name. */
const ELEMENT = new RegExp(`(^|[\\s>+~(])(${longestFirst}|page)(?=$|[\\s>+~:.#[)])`, 'g')

/** Selectors by the names that tags have here, as WeChat's compiler makes them: view is wx-view, `page` the body. */
function named(css: string): string {
  const sheet = postcss.parse(css)
  sheet.walkRules((rule) => {
    rule.selectors = rule.selectors.map((selector) =>
      selector.replace(
        ELEMENT,
        (_, before: string, tag: string) => `${before}${tag === 'page' ? 'body' : `wx-${tag}`}`,
      ),
    )
  })
  return sheet.toString()
}

/** Style sheets with what they import, for a browser: rpx by the width of the screen. */
function styles(sheets: Readonly<Record<string, string>>): Record<string, string> {
  const whole = (base: string): string =>
    (sheets[base] ?? '').replace(/@import\s+["']([^"']+)["'];?/g, (_, path: string) =>
      whole(posix.join(posix.dirname(base), path).replace(/\.wxss$/, '')),
    )
  return Object.fromEntries(
    Object.keys(sheets).map((base) => [
      base,
      named(whole(base).replace(/(-?\d*\.?\d+)rpx/g, (_, number: string) => `calc(100vw / 750 * ${number})`)),
    ]),
  )
}

/**
 * A built mini-program (dist/weapp or dist/alipay) as one script for the simulator, which finds it in `globalThis.bundle`.
 * A template that glass-easel's compiler warns of stops here.
 */
export function compileBundle(folder: string): string {
  const js: Record<string, string> = {}
  const json: Record<string, unknown> = {}
  const sheets: Record<string, string> = {}
  const templates = new TmplGroup()
  for (const path of filesUnder(folder)) {
    if (!/\.(wxml|axml|wxs|sjs|wxss|acss|js|json)$/.test(path)) continue
    const { file, text } = toWechatSyntax(relative(folder, path), readFileSync(path, 'utf8'))
    const base = file.replace(/\.\w+$/, '')
    if (file.endsWith('.wxml')) templates.addTmpl(base, text.replace(TAG, '<$1wx-$2'))
    else if (file.endsWith('.wxs')) templates.addScript(base, text)
    else if (file.endsWith('.js')) js[base] = text
    else if (file.endsWith('.json')) json[base] = JSON.parse(text)
    else sheets[base] = text
  }
  const tags = new TmplGroup()
  for (const tag of TAGS) tags.addTmpl(tag, OWN[tag] ?? '<slot/>')
  const data = JSON.stringify({ js, json, css: styles(sheets) })
  return `globalThis.bundle = Object.assign(${data}, {
    tags: ${tags.getTmplGenObjectGroups()}, templates: ${templates.getTmplGenObjectGroups()} })`
}
