/** The parts of webpack's compilation that are used here. */
interface Compilation {
  chunkGroups: { origins: { request?: string }[]; getFiles(): string[] }[]
  entrypoints: Map<string, { getFiles(): string[] }>
  hooks: {
    processAssets: { tap(options: { name: string; stage: number }, work: () => void): void }
  }
  getAsset(name: string): { source: { source(): string | Buffer } } | undefined
  updateAsset(name: string, source: unknown): void
}
interface Compiler {
  webpack: { sources: { RawSource: new (text: string) => unknown } }
  hooks: { thisCompilation: { tap(name: string, work: (compilation: Compilation) => void): void } }
}

const NAME = 'PreloadPages'
/** After the names of files have got their last hashes. */
const STAGE_REPORT = 5000
const PAGE = /(?:^|[\\/])((?:pages|packages)[\\/][\w\\/]+)$/

/**
 * Names in index.html which files each page needs, so that the browser fetches those of the page that is opened beside
 * the framework, not after the framework has run and asked for them.
 */
export class PreloadPages {
  /** @param customRoutes short addresses of pages: path of the page to its address */
  constructor(private readonly customRoutes: Readonly<Record<string, string>>) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.hooks.processAssets.tap({ name: NAME, stage: STAGE_REPORT }, () => {
        const html = compilation.getAsset('index.html')?.source.source().toString()
        if (html === undefined) return
        const script = preloadScript(this.filesOfPages(compilation))
        const withScript = html.replace('</head>', () => `<script>${script}</script></head>`)
        compilation.updateAsset('index.html', new compiler.webpack.sources.RawSource(withScript))
      })
    })
  }

  private filesOfPages(compilation: Compilation): Map<string, string[]> {
    const first = new Set([...compilation.entrypoints.values()].flatMap((entry) => entry.getFiles()))
    const pages = new Map<string, string[]>()
    for (const group of compilation.chunkGroups) {
      for (const { request } of group.origins) {
        const path = PAGE.exec(request ?? '')?.[1]?.replaceAll('\\', '/')
        if (path === undefined) continue
        const files = group.getFiles().filter((file) => /\.(js|css)$/.test(file) && !first.has(file))
        const address = `/${path}`
        pages.set(this.customRoutes[address] ?? address, files)
      }
    }
    return pages
  }
}

/** The script that adds a link for each file of the page whose address is open; `/` is the first page. */
export function preloadScript(pages: ReadonlyMap<string, readonly string[]>): string {
  const files = [...new Set([...pages.values()].flat())]
  const table = Object.fromEntries(
    [...pages].map(([address, needed]) => [address, needed.map((file) => files.indexOf(file))]),
  )
  const first = JSON.stringify('/pages/home/index')
  return (
    `(function(p,f){(p[location.pathname==='/'?${first}:location.pathname]||[]).forEach(function(i){` +
    `var l=document.createElement('link');l.rel='preload';l.as=/css$/.test(f[i])?'style':'script';` +
    `l.href='/'+f[i];document.head.appendChild(l)})})(${JSON.stringify(table)},${JSON.stringify(files)})`
  )
}
