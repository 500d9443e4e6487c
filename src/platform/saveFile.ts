import Taro from '@tarojs/taro'
import { copyText } from './clipboard'
import { isMini, isWeapp } from './target'

/** What became of a file: kept by the browser, sent to a chat, or put on the clipboard as text. */
export type Saved = 'saved' | 'shared' | 'copied' | 'failed'

/**
 * Gives a text file to the user. A browser downloads it; WeChat passes it on to a chat, from where it can be opened;
 * where neither works the text itself is copied.
 */
export async function saveFile(name: string, text: string, mimeType: string): Promise<Saved> {
  if (!isMini) return download(name, text, mimeType)
  if (isWeapp && (await passOn(name, text))) return 'shared'
  return (await copyText(text)) ? 'copied' : 'failed'
}

function download(name: string, text: string, mimeType: string): Saved {
  const url = URL.createObjectURL(new Blob([text], { type: mimeType }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // The download has begun with the click; the address is let go of afterwards.
  setTimeout(() => URL.revokeObjectURL(url), 0)
  return 'saved'
}

async function passOn(name: string, text: string): Promise<boolean> {
  try {
    const filePath = `${Taro.env.USER_DATA_PATH}/${name}`
    Taro.getFileSystemManager().writeFileSync(filePath, text, 'utf8')
    await Taro.shareFileMessage({ filePath, fileName: name })
    return true
  } catch {
    return false
  }
}
