/**
 * What a poster's short link opens: /p/<name>. The poster page prints one QR for each, and the landing page opens it.
 * A printed poster hangs for years: a name is never reused for another page.
 */
export const POSTERS: Readonly<Record<string, { path: string }>> = Object.freeze({
  home: { path: 'pages/home/index' },
  code: { path: 'pages/code/index' },
  family: { path: 'pages/family/index' },
  records: { path: 'pages/records/index' },
  me: { path: 'pages/me/index' },
})

/** The page of a poster's name; null for a name that no poster bears. */
export function posterPage(name: string | undefined): string | null {
  return name !== undefined && Object.hasOwn(POSTERS, name) ? (POSTERS[name]?.path ?? null) : null
}
