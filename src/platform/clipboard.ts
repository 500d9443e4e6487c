import Taro from '@tarojs/taro'
import { isMini } from './target'

/** Puts text on the clipboard; false where the phone refuses: show the text then, to be marked by hand. */
export async function copyText(text: string): Promise<boolean> {
  try {
    if (isMini) await Taro.setClipboardData({ data: text })
    else if (navigator.clipboard) await navigator.clipboard.writeText(text)
    else return copyBySelection(text)
    return true
  } catch {
    return isMini ? false : copyBySelection(text)
  }
}

/** The older way of browsers, which also works without https (a phone in the local network). */
function copyBySelection(text: string): boolean {
  const area = document.createElement('textarea')
  area.value = text
  area.style.position = 'fixed'
  area.style.opacity = '0'
  document.body.append(area)
  area.select()
  const done = document.execCommand('copy')
  area.remove()
  return done
}
