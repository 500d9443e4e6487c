import { loadEngine } from './engine'
import type { Weapp } from './startWeapp'

/** What the engine keeps of a node beside the DOM: its attributes, whose names WeChat's compiler has made camels of. */
interface EngineElement extends HTMLElement {
  readonly __wxElement?: { readonly _vt?: { readonly attrs?: readonly { name: string; value: unknown }[] } }
}

type Name = string | RegExp

const POLL_MS = 20
/** Nobody waits so long: whatever has not come by then never will, on however slow a machine. */
const PATIENCE_MS = 60_000

const attribute = (element: EngineElement, name: string): string => {
  const found = element.__wxElement?._vt?.attrs?.find((one) => one.name === name)
  return typeof found?.value === 'string' ? found.value : ''
}

const matches = (text: string, name: Name) => (typeof name === 'string' ? text === name : name.test(text))
const texts = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()

/** A person with a phone: reads what stands there, and touches it. */
export function fingersOn(weapp: Weapp) {
  const screen = () => weapp.front().node.dom as EngineElement
  const read = () => texts(screen())
  const all = () => [...screen().querySelectorAll('*')] as EngineElement[]

  /** Waits until `look` finds something. */
  async function until<T>(what: string, look: () => T | undefined | false): Promise<T> {
    const end = Date.now() + PATIENCE_MS
    for (;;) {
      const found = look()
      if (found !== undefined && found !== false) return found
      if (Date.now() > end)
        throw new Error(
          `${what} did not come. ${weapp.routes().join(' > ')}: ${read()}\n${weapp.faults.join('\n')}`,
        )
      await new Promise((resolve) => setTimeout(resolve, POLL_MS))
    }
  }

  const named =
    (role: Name, name: Name, within: () => EngineElement[] = all) =>
    () =>
      within()
        .filter((one) => matches(attribute(one, 'ariaRole'), role))
        .find((one) => matches(attribute(one, 'ariaLabel') || texts(one), name))

  /** What stands in the question that is open. */
  const asked = (): EngineElement[] =>
    all()
      .filter((one) => attribute(one, 'ariaRole') === 'dialog')
      .flatMap((one) => [...one.querySelectorAll('*')] as EngineElement[])

  /** A finger comes down and goes up; the engine makes a tap of it. */
  function touch(element: EngineElement): void {
    const { window } = globalThis as unknown as { window: { Event: typeof Event } }
    const at = [{ identifier: 0, pageX: 10, pageY: 10, clientX: 10, clientY: 10 }]
    for (const [type, touches] of [
      ['touchstart', at],
      ['touchend', []],
    ] as const) {
      const event = new window.Event(type, { bubbles: true, cancelable: true })
      Object.assign(event, { touches, changedTouches: at })
      element.dispatchEvent(event)
    }
  }

  return {
    read,
    until,
    see: (text: Name) =>
      until(`"${text}"`, () => (typeof text === 'string' ? read().includes(text) : text.test(read()))),
    /** Presses what can be pressed, by its name: a button, a row, a choice. */
    async press(name: Name, role: Name = 'button'): Promise<void> {
      touch(await until(`a ${role} "${name}"`, named(role, name)))
    },
    /** Presses a button or a choice of the question that is open. */
    async confirm(name: Name, role: Name = 'button'): Promise<void> {
      touch(await until(`a ${role} "${name}" in a question`, named(role, name, asked)))
    },
    /** Types into a field, by its label; a wrong one says its error behind the label. */
    async fill(label: string, value: string): Promise<void> {
      const field = await until(`a field "${label}"`, () =>
        all()
          .filter((one) => one.tagName === 'WX-INPUT')
          .find((one) => attribute(one, 'ariaLabel').startsWith(label)),
      )
      loadEngine().tell(field, 'focus', { value: '' })
      loadEngine().tell(field, 'input', { value })
      loadEngine().tell(field, 'blur', { value })
    },
    /** The name of what is there now, or undefined. */
    peek(role: Name, name: Name): string | undefined {
      const found = named(role, name)()
      return found && attribute(found, 'ariaLabel')
    },
    /** The name of what is there or comes. */
    async find(name: Name, role: Name = 'button'): Promise<string> {
      const found = await until(`a ${role} "${name}"`, named(role, name))
      return attribute(found, 'ariaLabel') || texts(found)
    },
    /** Waits until nothing is called so any more. */
    gone: (name: Name, role: Name = 'button') =>
      until(`the end of "${name}"`, () => named(role, name)() === undefined),
  }
}

export type Fingers = ReturnType<typeof fingersOn>
