import { Text, View } from '@tarojs/components'
import { Button } from '../Button'
import { Mark } from '../Mark'
import './index.scss'

export interface EmptyStateProps {
  /** What is not there: 还没有使用记录. */
  title: string
  /** What to do: 出示一次医保码，这里就有了. */
  hint?: string
  action?: { label: string; onPress: () => void }
}

/** An empty list: the rings, one line, one line of what to do, one soft button. */
export function EmptyState({ title, hint, action }: EmptyStateProps) {
  return (
    <View className="empty">
      <Mark large />
      <Text className="empty-title">{title}</Text>
      {hint ? <Text className="note">{hint}</Text> : null}
      {action ? (
        <View className="empty-do">
          <Button kind="soft" label={action.label} onPress={action.onPress} />
        </View>
      ) : null}
    </View>
  )
}
