import type { Functions, ResultOf } from '@contract/functions'
import { View } from '@tarojs/components'
import { Chip, cx, Icon, type IconName, Pill, spoken } from '@/components'
import { useText } from '@/i18n/useText'
import { openPage } from '@/platform/navigate'
import { diagnosisText } from './words'

export type Check = ResultOf<Functions['diagnose']>['checks'][number]

const ICONS: Readonly<Record<Check['state'], IconName>> = { tick: 'check', cross: 'cross', unknown: 'clock' }

interface CheckRowProps {
  check: Check
  /** The button of the page's foot mends this one already. */
  isMended: boolean
  /** It explains what was seen. */
  isSeen: boolean
}

/** One precondition: tick, cross or clock, what it is, and for a cross why and what mends it. */
export function CheckRow({ check, isMended, isSeen }: CheckRowProps) {
  const words = useText(diagnosisText)
  const { state, title, sentence, action } = check
  return (
    <View className={cx('ck', `ck-${state}`)} {...spoken({ role: 'listitem' })}>
      <View className="ck-m" {...spoken({ role: 'img', label: words.states[state] })}>
        <Icon name={ICONS[state]} size="s" bold />
      </View>
      <View className="ck-tx">
        <View className="ck-t1">{title}</View>
        {isSeen ? <Chip tone="bad" label={words.seen} /> : null}
        {sentence ? <View className="ck-t2">{sentence}</View> : null}
        {action && !isMended ? (
          <Pill tone="edge" label={action.label} onPress={() => void openPage(action.page, action.params)} />
        ) : null}
      </View>
    </View>
  )
}
