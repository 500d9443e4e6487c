import Taro from '@tarojs/taro'
import { isMini } from './target'

/**
 * Brings a field into view and, in a browser, puts the cursor into it. `id` is the id of the Field, or of what holds
 * choices.
 */
export function focusField(id: string): void {
  if (isMini) {
    void Taro.pageScrollTo({ selector: `#${id}`, duration: 200 })
    return
  }
  const found = document.getElementById(id)
  const field = found instanceof HTMLInputElement ? found : found?.querySelector('input')
  if (field) field.focus()
  else found?.scrollIntoView({ block: 'center' })
}
