import { Text, View } from '@tarojs/components'
import { Card, Head, Icon } from '@/components'
import { ICON_NAMES } from '@/components/Icon/names'

export function IconsSection() {
  return (
    <Card>
      <Head title="图标" note="24 格，线宽 1.7" />
      <View className="g-icons">
        {ICON_NAMES.map((name) => (
          <View key={name} className="g-icon">
            <Icon name={name} />
            <Text>{name}</Text>
          </View>
        ))}
      </View>
    </Card>
  )
}
