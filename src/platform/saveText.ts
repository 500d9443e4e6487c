import Taro from '@tarojs/taro'
import { copyText } from './clipboard'
import { isMini } from './target'

/** How a text reached the user: as a file, on the clipboard (Alipay sends no files), or not at all. */
export type SaveWay = 'file' | 'copied' | 'failed'

/**
 * Hands the user a text as a file: a download in browsers, a file sent to a chat on WeChat; where neither is, a copy.
 * @param type its media type, "text/csv"
 */
export async function saveText(fileName: string, text: string, type: string): Promise<SaveWay> {
  if (isMini) return (await sendFile(fileName, text)) ? 'file' : copied(text)
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  document.body.appendChild(link)
  link.click()
  link.remove()
  URL.revokeObjectURL(address)
  return 'file'
}

const copied = async (text: string): Promise<SaveWay> => ((await copyText(text)) ? 'copied' : 'failed')

/** Writes into the mini-program's own folder and opens the platform's way of sending; false where there is none. */
async function sendFile(fileName: string, text: string): Promise<boolean> {
  const folder = Taro.env.USER_DATA_PATH
  if (!folder || typeof Taro.shareFileMessage !== 'function') return false
  const filePath = `${folder}/${fileName}`
  try {
    await new Promise<void>((resolve, reject) => {
      Taro.getFileSystemManager().writeFile({
        filePath,
        data: text,
        encoding: 'utf8',
        success: () => resolve(),
        fail: reject,
      })
    })
    await Taro.shareFileMessage({ filePath, fileName })
    return true
  } catch {
    return false
  }
}
