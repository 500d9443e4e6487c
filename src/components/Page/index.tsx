import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useTheme } from '@/theme/useTheme'
import { cx } from '../cx'
import { NavBar } from '../NavBar'
import { spoken } from '../spoken'
import { TabBar, type TabName } from '../TabBar'
import { ToastHost } from '../Toast'
import './index.scss'

export interface PageProps {
  title: string
  brand?: boolean
  back?: boolean | (() => void)
  /** Draws the tab bar with this tab chosen. */
  tab?: TabName
  /** `page` cool grey, `sky` with a tint at the top (tab pages), `deep` the gradient of the code page. */
  surface?: 'page' | 'sky' | 'deep'
  /** A fixed bar at the bottom: one button that names the next step. */
  foot?: ReactNode
  children?: ReactNode
}

/** The root of a phone page: theme, navigation bar, mark of the simulation, content, foot or tab bar, toast. */
export function Page({ title, brand, back, tab, surface = tab ? 'sky' : 'page', foot, children }: PageProps) {
  const theme = useTheme()
  return (
    <View className={cx(theme, 'page-root', `page-${surface}`)}>
      <View className={cx('phone', foot ? 'has-foot' : tab ? 'has-tab' : null)}>
        <NavBar title={title} brand={brand} back={back} />
        <View className="page-body stack" {...spoken({ role: 'main' })}>
          {children}
        </View>
        {foot ? <View className="foot">{foot}</View> : null}
        {tab ? <TabBar now={tab} /> : null}
        <ToastHost />
      </View>
    </View>
  )
}
