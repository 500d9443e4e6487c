import Taro from '@tarojs/taro'

/** What came of a scan. `gone` = given up; `none` = no code in the picture; `failed` = no camera or not allowed. */
export type Scanned =
  | { kind: 'read'; text: string }
  | { kind: 'gone' }
  | { kind: 'none' }
  | { kind: 'failed' }

/** Scans with the phone's own scanner, which also offers the photo album. @public: no page of this version scans with the phone. */
export async function scan(): Promise<Scanned> {
  try {
    const { result } = await Taro.scanCode({ onlyFromCamera: false })
    return result === '' ? { kind: 'none' } : { kind: 'read', text: result }
  } catch (fault) {
    const message =
      typeof fault === 'object' && fault !== null && 'errMsg' in fault ? String(fault.errMsg) : ''
    return message.includes('cancel') ? { kind: 'gone' } : { kind: 'failed' }
  }
}
