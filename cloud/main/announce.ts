const PAGES = [
  ['手机页 phone', '/'],
  ['终端 terminal', '/terminal'],
  ['经办窗口 clerk', '/clerk'],
  ['演示台 stage', '/stage'],
  ['海报 poster', '/poster'],
] as const

/** The addresses of the pages, for the person who started the host. */
export function announcement(port: number, publicUrl: string | null, lan: readonly string[]): string {
  const local = publicUrl ?? `http://localhost:${port}`
  const pages = PAGES.map(([name, path]) => `  ${name}  ${local}${path}`)
  const phones = publicUrl === null ? lan.map((url) => `  同一网络的手机 phones nearby  ${url}/`) : []
  return ['亲情医保 · 模拟，不可用于真实就医', ...pages, ...phones, ''].join('\n')
}
