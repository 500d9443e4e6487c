/** The colour of modules: --c-plate-ink, which is the same in light and dark; an image cannot read a variable. */
export const MODULE_COLOUR = '#0F2023'

/** A row of modules, true where dark. */
export type ModuleRow = readonly boolean[]

/** Dark runs of a row as [start, length]. */
export function runs(row: ModuleRow): [number, number][] {
  const found: [number, number][] = []
  row.forEach((dark, at) => {
    const last = found[found.length - 1]
    if (!dark) return
    if (last && last[0] + last[1] === at) last[1] += 1
    else found.push([at, 1])
  })
  return found
}

/**
 * The largest module, in dp, that is a whole number of device pixels and fits.
 * @param room dp that are free, @param count modules side by side, @param pixelRatio device pixels of one dp
 */
export function moduleSize(room: number, count: number, pixelRatio: number): number {
  return Math.max(1, Math.floor((room * pixelRatio) / count + 1e-6)) / pixelRatio
}

/** Rows of modules as one picture: a path of rectangles, one unit a module, as a CSS url(). */
export function modulesUrl(rows: readonly ModuleRow[], width: number, height: number): string {
  const path = rows
    .flatMap((row, y) => runs(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`))
    .join('')
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${width} ${height}' preserveAspectRatio='none' shape-rendering='crispEdges'><path fill='${MODULE_COLOUR}' d='${path}'/></svg>`
  return `url("data:image/svg+xml,${svg.replace(/[<>#%]/g, (char) => encodeURIComponent(char))}")`
}
