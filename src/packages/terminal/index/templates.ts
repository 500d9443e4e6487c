import { storage } from '@/platform/storage'
import { call } from '@/services'
import type { Line } from './counter'

/** Lines that belong together, by code of the catalogue: prices are asked anew each time. */
export interface Template {
  name: string
  items: { code: string; count: number }[]
}

const KEY = 'counter.templates'

const ORDINARY: readonly Template[] = [
  {
    name: '高血压复诊',
    items: [
      { code: 'F3002', count: 1 },
      { code: 'F3021', count: 1 },
      { code: 'F3012', count: 1 },
    ],
  },
  {
    name: '糖尿病复诊',
    items: [
      { code: 'F3002', count: 1 },
      { code: 'F3013', count: 1 },
    ],
  },
]

const isTemplates = (value: unknown): value is Template[] =>
  Array.isArray(value) &&
  value.every((one) => typeof one === 'object' && one !== null && 'name' in one && 'items' in one)

/** The templates of this counter: those that were kept here, and the usual ones. */
export function templates(): readonly Template[] {
  const kept = storage.get(KEY)
  return [...(isTemplates(kept) ? kept : []), ...ORDINARY]
}

/** Keeps the lines under a name; the same name is replaced. */
export function keepTemplate(name: string, lines: readonly Line[]): void {
  const kept = storage.get(KEY)
  const others = (isTemplates(kept) ? kept : []).filter((one) => one.name !== name)
  const items = lines.map(({ item, count }) => ({ code: item.code, count }))
  storage.set(KEY, [{ name, items }, ...others])
}

/** The lines of a template as the catalogue has them now; what it no longer has is left out. */
export async function linesOf(template: Template): Promise<Line[]> {
  const found = await Promise.all(
    template.items.map(async ({ code, count }) => {
      const { items } = await call('searchCatalogue', { text: code, limit: 1 })
      const item = items.find((one) => one.code === code)
      return item ? [{ item, count }] : []
    }),
  )
  return found.flat()
}
