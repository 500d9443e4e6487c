import Taro from '@tarojs/taro'
import { create } from 'zustand'
import { MAIN_PAGES } from '@/routes'

/** Whether the user asked for an address that is no page and was led home instead. */
export const useStrayed = create<{ strayed: boolean }>()(() => ({ strayed: false }))

/** The user has read it, or gone on without. */
export const forgetStraying = (): void => useStrayed.setState({ strayed: false })

/**
 * WeChat and Alipay wait for no promise here: what leads elsewhere must have been called when the listener returns, so
 * that the app's hook, which Taro calls a moment later, would come too late. A browser would stay blank.
 */
function leadHome(): void {
  useStrayed.setState({ strayed: true })
  void Taro.switchTab({ url: `/${MAIN_PAGES[0]?.path ?? 'pages/home/index'}` })
}

// An Alipay of some years ago does not tell, and shows a page of its own.
if (typeof Taro.onPageNotFound === 'function') Taro.onPageNotFound(leadHome)
