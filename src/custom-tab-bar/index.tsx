import { View } from '@tarojs/components'

/**
 * WeChat and Alipay want a component here when the tab bar is one's own. It stays empty: each tab page draws
 * components/TabBar inside its own theme, where the elder mode and the dark colours reach it.
 */
export default function CustomTabBar() {
  return <View />
}
