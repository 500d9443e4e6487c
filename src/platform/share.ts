import { useShareAppMessage } from '@tarojs/taro'
import { copyText } from './clipboard'
import { isMini } from './target'

/** A link to pass on: what it is, and where it leads. */
export interface Shared {
  title: string
  /** The page as an address inside the mini-program: /packages/binding/invitation/index?token=… */
  page: string
  /** The same as an ordinary link, for browsers. */
  link: string
}

/** What the platform offers: a card in a chat (mini-programs, by the share button), the system's sheet, or a copy. */
export type ShareWay = 'card' | 'sheet' | 'copy'

export function shareWay(): ShareWay {
  if (isMini) return 'card'
  return typeof navigator.share === 'function' ? 'sheet' : 'copy'
}

/** Lets this page be sent as a card; in browsers it does nothing. `null` = not to be shared (now). */
export function useShareCard(shared: () => Shared | null): void {
  useShareAppMessage(() => {
    const what = shared()
    return what === null ? {} : { title: what.title, path: what.page }
  })
}

/** Passes the link on in a browser. `gone` = given up by the user; `failed`: show the link to be copied by hand. */
export async function shareLink(shared: Shared): Promise<'shared' | 'copied' | 'gone' | 'failed'> {
  if (shareWay() === 'sheet') {
    try {
      await navigator.share({ title: shared.title, url: shared.link })
      return 'shared'
    } catch (fault) {
      if (fault instanceof DOMException && fault.name === 'AbortError') return 'gone'
    }
  }
  return (await copyText(shared.link)) ? 'copied' : 'failed'
}
