import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'

/** A page or a component as WeChat's component engine made it. */
export interface EngineNode {
  readonly dom: HTMLElement
  readonly instance: PageInstance
  attach(parent: Element): void
  detach(): void
}

/** What the engine gives to a page's code as `this`. */
export interface PageInstance {
  setData(data: object, done?: () => void): void
  route?: string
  __route__?: string
  options?: Readonly<Record<string, string>>
  [member: string]: unknown
}

/** Draws a template; made by WeChat's own compiler (wcc) out of the WXML files. */
type Template = unknown

export interface Engine {
  readonly document: Document
  /** Makes a component known. Answers nothing: it is created by the id in its definition. */
  register(definition: object): void
  create(id: string): EngineNode
  behavior(definition: object): unknown
  /** What one of WeChat's own tags tells of itself: `input` of a field, with what was typed. */
  tell(element: Element, event: string, detail: object): void
  /** Compiles every WXML file of the folder, and answers the template of a file. Broken WXML throws. */
  compile(folder: string): (file: string) => Template
}

interface Exparser {
  readonly Event: {
    create(name: string, detail: object, options: object): object
    dispatchEvent(target: unknown, event: object): void
  }
}

interface JComponent {
  register(definition: object): unknown
  create(id: string): EngineNode
  behavior(definition: object): unknown
}

const VIEW_GLOBALS = [
  'document',
  'Node',
  'Element',
  'HTMLElement',
  'CustomEvent',
  'Event',
  'TouchEvent',
  'MutationObserver',
] as const

let engine: Engine | null = null

/** What was compiled, by what it was compiled from: every phone of a test file draws the same templates. */
const compiled = new Map<string, (file: string) => Template>()

/** The WXML and WXS of a folder in one text. */
function sourcesOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.wx(ml|s)$/.test(file),
  )
  return files
    .sort()
    .map((file) => `${file}\n${readFileSync(join(folder, file), 'utf8')}`)
    .join('\n')
}

/**
 * WeChat's compiler (miniprogram-compiler) and component engine (miniprogram-exparser under j-component), on a document of
 * jsdom. They want that document as globals of this process; the code of the mini-program runs elsewhere and has none.
 */
export function loadEngine(): Engine {
  if (engine !== null) return engine
  const { window } = new JSDOM('<!doctype html><html><body></body></html>')
  // exparser asks which generation of the view layer it is in.
  Object.assign(window, { __webview_engine_version__: 0.02 })
  const globals: Record<string, unknown> = { window }
  for (const name of VIEW_GLOBALS) globals[name] = window[name]
  Object.assign(globalThis, globals)

  // Registers WeChat's own tags (view, text, input …) with the engine.
  require('miniprogram-simulate')
  const components: JComponent = require('j-component')
  const exparser: Exparser = require('miniprogram-exparser')
  const compiler: { wxmlToJs(folder: string): string } = require('miniprogram-compiler')
  engine = {
    document: window.document,
    register: (definition) => void components.register(definition),
    create: (id) => components.create(id),
    behavior: (definition) => components.behavior(definition),
    tell(element, event, detail) {
      const target = '__wxElement' in element ? element.__wxElement : undefined
      exparser.Event.dispatchEvent(target, exparser.Event.create(event, detail, { bubbles: false }))
    },
    compile(folder) {
      const sources = sourcesOf(folder)
      const known = compiled.get(sources)
      const template = known ?? (new Function(compiler.wxmlToJs(folder))() as (file: string) => Template)
      compiled.set(sources, template)
      return template
    },
  }
  return engine
}
