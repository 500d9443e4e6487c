import { MAIN_PAGES, SUB_PACKAGES, TAB_PATHS } from './routes'

const isH5 = process.env.TARO_ENV === 'h5'
const isAlipay = process.env.TARO_ENV === 'alipay'
const here = <T extends { h5Only?: boolean }>(list: readonly T[]) => list.filter((one) => isH5 || !one.h5Only)

const pages = here(MAIN_PAGES).map((page) => page.path)
const tabs = TAB_PATHS.filter((path) => pages.includes(path))

export default defineAppConfig({
  pages,
  subPackages: here(SUB_PACKAGES).map((one) => ({
    root: one.root,
    pages: here(one.pages).map((page) => page.path),
  })),
  window: {
    // Alipay always draws its own bar with title and back; NavBar adds to it what it cannot show.
    ...(isAlipay ? {} : { navigationStyle: 'custom' as const }),
    navigationBarTitleText: '亲情医保',
    navigationBarTextStyle: 'black',
    navigationBarBackgroundColor: '#F1F5F5',
    backgroundColor: '#F1F5F5',
    backgroundTextStyle: 'dark',
  },
  // The tab bar is drawn by our own TabBar: native labels are too small for the elder mode.
  ...(tabs.length >= 2
    ? {
        tabBar: {
          custom: true,
          color: '#586C6F',
          selectedColor: '#0B6B70',
          backgroundColor: '#FFFFFF',
          list: tabs.map((pagePath) => ({
            pagePath,
            text: MAIN_PAGES.find((page) => page.path === pagePath)?.title ?? '',
          })),
        },
      }
    : {}),
  ...(isH5 ? { animation: false } : {}),
  darkmode: true,
  lazyCodeLoading: 'requiredComponents',
})
