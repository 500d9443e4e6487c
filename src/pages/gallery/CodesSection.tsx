import { View } from '@tarojs/components'
import { BarCode, Card, Head, QrCode, Ring, SimulationMark } from '@/components'

const CODE = '860458339712065418'

export function CodesSection() {
  return (
    <Card>
      <Head title="码和倒计时" note="只在白底上" />
      <View className="g-plate g-plate-col">
        <BarCode value={CODE} width={280} height={74} label="条形码，8604 5833 9712 0654 18" />
        <QrCode value={CODE} size={189} label="二维码" />
        <SimulationMark className="on-plate" />
      </View>
      <View className="g-plate">
        <Ring left={60} of={60} />
        <Ring left={42} of={60} />
        <Ring left={9} of={60} />
        <Ring left={0} of={60} renewing />
      </View>
    </Card>
  )
}
