import * as glassEasel from 'glass-easel'
import { MiniProgramEnv } from 'glass-easel-miniprogram-adapter'

/** A template as its compiler generated it. */
export type GeneratorTemplate = unknown

/** What glass-easel makes for a page; its own types are wider than what is used here. */
export interface PageCaller {
  route?: string
  __route__?: string
  options?: Readonly<Record<string, string>>
  setData(data: object, done?: () => void): void
  [member: string]: unknown
}

interface PageRoot {
  get(): PageCaller & { _$?: unknown }
  attach(parent: HTMLElement, placeholder: HTMLElement): void
  release(): void
  getComponent(): { getBackendElement(): HTMLElement }
}

export interface CodeSpace {
  addCompiledTemplate(path: string, template: object): void
  addComponentStaticConfig(path: string, json: object): void
  componentEnv(
    path: string,
    work: (env: Record<'Page' | 'Component' | 'Behavior', (definition: object) => unknown>) => void,
  ): void
  getComponentSpace(): { setGlobalUsingComponent(tag: string, component: unknown): void }
}

interface Builder {
  options(options: object): Builder
  template(template: object): Builder
  definition(definition: object): Builder
  registerComponent(): unknown
}

interface Environment {
  getGlobalCodeSpace(): { getComponentSpace(): { define(tag: string): Builder } }
  createCodeSpace(id: string, isMain: boolean): CodeSpace
  associateBackend(context: unknown): {
    registerStyleSheetContent(path: string, content: string): void
    createRoot(tag: string, space: CodeSpace, path: string): PageRoot
  }
}

interface Element {
  $$: HTMLElement | null
  triggerEvent(name: string, detail: object, options: object): void
}

const TEXT = { type: String }
const PROPERTIES: Readonly<Record<string, object>> = {
  input: { value: TEXT, placeholder: TEXT, password: Boolean },
  textarea: { value: TEXT, placeholder: TEXT },
  image: { src: TEXT, mode: TEXT },
}

/** What is said of an element to screen readers, shown to the browser as it shows its own. */
const SPOKEN = {
  ariaLabel: 'aria-label',
  ariaRole: 'role',
  ariaChecked: 'aria-checked',
  ariaSelected: 'aria-selected',
  ariaExpanded: 'aria-expanded',
  ariaDisabled: 'aria-disabled',
  ariaHidden: 'aria-hidden',
  ariaBusy: 'aria-busy',
  ariaLive: 'aria-live',
  ariaValuenow: 'aria-valuenow',
  ariaValuemin: 'aria-valuemin',
  ariaValuemax: 'aria-valuemax',
} as const

const tell = (name: string) =>
  function (this: Element, event: { target?: unknown; detail?: { value?: string } }) {
    this.triggerEvent(name, { value: event.detail?.value ?? '' }, { bubbles: false })
  }

const spokenProperties = () =>
  Object.fromEntries(
    Object.entries(SPOKEN).map(([property, attribute]) => [
      property,
      {
        type: null,
        observer(this: Element, value: unknown) {
          // A tag that is leaving has its last values set when its element is gone already.
          if (this.$$ === null) return
          const field = this.$$.querySelector(':scope > .wx-inner')
          const target = field ?? this.$$
          if (value === '' || value === null || value === undefined) target.removeAttribute(attribute)
          else target.setAttribute(attribute, String(value))
        },
      },
    ]),
  )

/**
 * Templates name every property that a tag of the vendors may have; those that are not drawn here are not worth a line in
 * the console each time, which is where nine tenths of the time went.
 */
const UNDRAWN = /is not a valid property|received type-incompatible value/
glassEasel.addGlobalWarningListener((message) => !UNDRAWN.test(message))

/** glass-easel with WeChat's own tags in it, as far as the product uses them. */
export function createEngine() {
  const { bundle } = globalThis
  const env = new MiniProgramEnv() as unknown as Environment
  const builder = env.getGlobalCodeSpace().getComponentSpace()
  const space = env.createCodeSpace('', true)
  for (const [tag, content] of Object.entries(bundle.tags)) {
    const component = builder
      .define(`wx-${tag}`)
      .options({ writeIdToDOM: true })
      .template({ groupList: bundle.tags, content })
      .definition({
        properties: { ...PROPERTIES[tag], ...spokenProperties() },
        methods: { onInput: tell('input'), onFocus: tell('focus'), onBlur: tell('blur') },
      })
      .registerComponent()
    space.getComponentSpace().setGlobalUsingComponent(`wx-${tag}`, component)
  }
  for (const [path, content] of Object.entries(bundle.templates)) {
    space.addCompiledTemplate(path, { groupList: bundle.templates, content })
  }
  for (const [path, json] of Object.entries(bundle.json)) {
    if (path in bundle.js && path !== 'app') space.addComponentStaticConfig(path, json)
  }
  const backend = new glassEasel.CurrentWindowBackendContext()
  const views = env.associateBackend(backend)
  backend.onEvent((target, type, detail, options) => {
    const event = new glassEasel.Event(type, detail, options)
    glassEasel.Event.dispatchEvent(target as never, event)
    // EventBubbleStatus of glass-easel: 1 NoDefault, 0 Normal; its enum exists in types only.
    return event.defaultPrevented() ? 1 : 0
  })
  return { space, createRoot: (path: string) => views.createRoot('page-root', space, path) }
}

/** Puts the style sheets of the app and of a page into the document. */
export function addStyles(path: string): void {
  const content = globalThis.bundle.css[path]
  if (content === undefined || document.querySelector(`style[data-path="${path}"]`)) return
  const style = document.createElement('style')
  style.textContent = content
  style.dataset.path = path
  document.head.append(style)
}
