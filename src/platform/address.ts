import Taro, { useRouter } from '@tarojs/taro'
import { openPage, pageUrl, replacePage } from './navigate'

type Params = Readonly<Record<string, string | undefined>>

/** Taro's own parameters, which mean nothing in an address. */
const INNER = new Set(['stamp', '$taroTimestamp'])

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch (fault) {
    // A lone % is no encoding: the text is what it says.
    if (fault instanceof URIError) return text
    throw fault
  }
}

const ownParams = (params: Params): Params =>
  Object.fromEntries(
    Object.entries(params)
      .filter((pair): pair is [string, string] => !INNER.has(pair[0]) && typeof pair[1] === 'string')
      .map(([key, value]) => [key, decoded(value)]),
  )

/** The parameters of this page, decoded: platforms hand them over as they stood in the address. */
export function usePageParams(): Params {
  return ownParams(useRouter().params as Params)
}

/** The page in front with its parameters, "/packages/record/detail/index?id=r_1": an address to come back to. */
export function currentAddress(): string {
  const router = Taro.getCurrentInstance().router
  if (!router) return ''
  const path = router.path.split('?')[0]?.replace(/^\//, '') ?? ''
  return pageUrl(path, ownParams(router.params as Params))
}

/** Path and parameters of an address of ours; null for anything that is none (another site, a script). */
export function readAddress(
  address: string | undefined,
): { path: string; params: Record<string, string> } | null {
  const found = /^\/?((?:pages|packages)\/[\w/]+)(?:\?(.*))?$/.exec(address ?? '')
  if (found === null) return null
  const [, path = '', query = ''] = found
  const params: Record<string, string> = {}
  for (const pair of query.split('&').filter(Boolean)) {
    const [key = '', value = ''] = pair.split('=')
    params[decoded(key)] = decoded(value)
  }
  return { path, params }
}

/** Opens an address that a message or a notice carries. False when it is none of ours. */
export async function openAddress(address: string | null): Promise<boolean> {
  const target = readAddress(address ?? undefined)
  if (target === null) return false
  await openPage(target.path, target.params)
  return true
}

/**
 * Ends a page that was opened on the way to another: back to the page below, which still has all that was typed;
 * with none below (the link was opened afresh) to `next`, and without that to the home page.
 * @param levels how many pages were opened on top of the one that is waiting
 */
export async function returnTo(next: string | undefined, levels = 1): Promise<void> {
  if (Taro.getCurrentPages().length > levels) {
    await Taro.navigateBack({ delta: levels })
    return
  }
  const target = readAddress(next)
  await replacePage(target?.path ?? 'pages/home/index', target?.params)
}
