import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { cx } from '../cx'
import { Icon } from '../Icon'
import { Press } from '../Press'
import './index.scss'

export interface ConsentProps {
  /** What is agreed to, in a few words: 同意使用人脸. */
  title: string
  given: boolean
  onChange: (given: boolean) => void
  /** What for, for how long, how to take it back. */
  children?: ReactNode
  /** Asked for and not given. */
  missing?: boolean
}

/** One consent with its own box; each purpose is asked separately. */
export function Consent({ title, given, onChange, children, missing }: ConsentProps) {
  return (
    <Press className="consent" role="checkbox" checked={given} label={title} onPress={() => onChange(!given)}>
      <View className={cx('consent-box', given && 'on', missing && !given && 'bad')}>
        {given ? <Icon name="check" bold /> : null}
      </View>
      <View className="consent-tx">
        <View className="mid">{title}</View>
        <Text className="note">{children}</Text>
      </View>
    </Press>
  )
}
