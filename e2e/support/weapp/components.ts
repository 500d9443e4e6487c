import { readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import type { Engine } from './engine'
import type { Realm } from './realm'

/** What a file gave to `Page()` or `Component()`. */
export type Definition = Readonly<Record<string, unknown>>

interface ComponentJson {
  readonly usingComponents?: Readonly<Record<string, string>>
}

/** Loads components and pages out of the bundle, and makes them known to the engine. */
export interface Components {
  /** For the realm: `Page` and `Component`, called while a file is loaded. */
  readonly defined: (definition: Definition) => void
  /** Makes a page known under an id that nobody else has; answers the id. */
  page(route: string, place: number): { id: string; definition: Definition }
}

export function createComponents(
  folder: string,
  engine: Engine,
  template: (file: string) => unknown,
  realm: () => Realm,
): Components {
  const definitions = new Map<string, Definition>()
  const ids = new Map<string, string>()
  let loading = ''

  function definitionOf(path: string): Definition {
    const known = definitions.get(path)
    if (known) return known
    loading = path
    realm().load(path)
    const made = definitions.get(path)
    if (!made) throw new Error(`${path} called neither Page() nor Component()`)
    return made
  }

  /** The components that a file uses: its tags, and the ids under which the engine knows them. */
  function used(path: string): Record<string, string> {
    const json: ComponentJson = JSON.parse(readFileSync(join(folder, `${path}.json`), 'utf8'))
    return Object.fromEntries(
      Object.entries(json.usingComponents ?? {}).map(([tag, place]) => {
        const file = place.startsWith('/') ? place.slice(1) : normalize(join(dirname(path), place))
        return [tag, component(file, tag)]
      }),
    )
  }

  function component(path: string, tag: string): string {
    const known = ids.get(path)
    if (known) return known
    const id = `component-${ids.size}-${tag}`
    ids.set(path, id)
    const usingComponents = used(path)
    engine.register({
      ...definitionOf(path),
      id,
      tagName: tag,
      path: `/${path}`,
      template: template(`${path}.wxml`),
      usingComponents,
    })
    return id
  }

  return {
    defined: (definition) => void definitions.set(loading, definition),
    page(route, place) {
      const definition = definitionOf(route)
      const methods = Object.fromEntries(
        Object.entries(definition).filter(([, member]) => typeof member === 'function'),
      )
      const id = `page-${place}-${route}`
      engine.register({
        id,
        tagName: 'page',
        path: `/${route}`,
        template: template(`${route}.wxml`),
        usingComponents: used(route),
        data: JSON.parse(JSON.stringify(definition.data ?? {})),
        methods,
      })
      return { id, definition }
    },
  }
}
