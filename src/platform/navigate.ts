import Taro from '@tarojs/taro'
import { MAIN_PAGES, TAB_PATHS } from '@/routes'
import { marksGone } from './historyMark'

const isTab = (path: string) => (TAB_PATHS as readonly string[]).includes(path)

/** The address of a page with its parameters; empty ones are left out. */
export function pageUrl(path: string, params: Readonly<Record<string, string | undefined>> = {}): string {
  const query = Object.entries(params)
    .filter((pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== '')
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&')
  return `/${path}${query === '' ? '' : `?${query}`}`
}

/** Opens a page of routes.ts, by its path without leading slash. A tab is switched to and takes no parameters. */
export async function openPage(
  path: string,
  params?: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const moving = marksGone()
  if (moving) await moving
  if (isTab(path)) await Taro.switchTab({ url: pageUrl(path) })
  else await Taro.navigateTo({ url: pageUrl(path, params) })
}

/** Opens a page in the place of this one, so that "back" does not lead here again. */
export async function replacePage(
  path: string,
  params?: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const moving = marksGone()
  if (moving) await moving
  if (isTab(path)) await Taro.switchTab({ url: pageUrl(path) })
  else await Taro.redirectTo({ url: pageUrl(path, params) })
}

/** One page back; from the first page (a link was opened) to the home page. */
export async function goBack(): Promise<void> {
  const moving = marksGone()
  if (moving) await moving
  if (Taro.getCurrentPages().length > 1) await Taro.navigateBack()
  else await Taro.switchTab({ url: pageUrl(MAIN_PAGES[0]?.path ?? 'pages/home/index') })
}
