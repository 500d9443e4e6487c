import { View } from '@tarojs/components'
import { Amount, Card, Head, Icon, Meta, Meter, Pill, Row, Rows, Seal, Tile } from '@/components'

const nothing = () => undefined

export function ListsSection() {
  return (
    <>
      <Card>
        <Head title="等您处理" count={2} />
        <Rows>
          <Row
            lead={<Tile icon="ask" tone="kin" />}
            title={
              <>
                妈妈请您付 <Amount fen={8_600} />
              </>
            }
            note={<Meta phrases={['福康大药房', '明天 16:20 前有效']} />}
            onPress={nothing}
          />
          <Row
            lead={<Tile icon="camera" tone="warn" />}
            title="外婆的照片要重拍一张"
            note="户口本反光，字看不清"
            onPress={nothing}
          />
        </Rows>
      </Card>
      <Card>
        <Head title="最近使用" more={{ label: '全部记录', onPress: nothing }} />
        <Rows>
          <Row
            lead={<Seal char="爸" tint={1} />}
            title="松鹤医院门诊"
            note={<Meta phrases={['爸爸', '今天 09:41']} />}
            end={
              <>
                <Amount fen={30_560} size="title" />
                <View className="note">家里付</View>
              </>
            }
          />
          <Row
            lead={<Seal char="满" tint={3} />}
            title="小满"
            note="看病、买药、缴居民医保"
            end={<Pill label="管理" tone="kin" spokenLabel="管理小满的共济" onPress={nothing} />}
            onMore={nothing}
            moreLabel="小满的共济详情"
            below={<Meter left={87_200} of={100_000} tone="aid" label="今年还剩八百七十二元，共一千元" />}
          />
          <Row lead={<Icon name="print" />} title="打印或导出" onPress={nothing} />
        </Rows>
      </Card>
    </>
  )
}
