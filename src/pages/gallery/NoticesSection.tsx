import { View } from '@tarojs/components'
import { Banner, Card, Chip, EmptyState, FilterChips, Head, Pill, SkeletonRows } from '@/components'

const nothing = () => undefined

export function NoticesSection() {
  return (
    <>
      <FilterChips
        filters={[
          { key: 'who', label: '全部家人', on: true, onPress: nothing },
          { key: 'year', label: '2026年', onPress: nothing },
          { key: 'type', label: '门诊和药店', onPress: nothing },
          { key: 'money', label: '花谁的钱', onPress: nothing },
        ]}
      />
      <Card className="g-stack">
        <Head title="提示条" note="说事实，说怎么办" />
        <Banner tone="warn" fact="现在没有网络。">
          看到的是 09:32 存下的，连上网自动更新。
        </Banner>
        <Banner
          tone="bad"
          fact="照片看不清。"
          action={<Pill label="再拍一张" tone="edge" onPress={nothing} />}
        >
          户口本反光，换个角度再拍一张。
        </Banner>
        <Banner tone="ok" fact="绑定好了。">
          现在可以出示外婆的码。
        </Banner>
        <Banner tone="main">截图无效，已经换了一个新码。</Banner>
        <View className="g-flow">
          <Chip label="已结算" tone="ok" icon="check" />
          <Chip label="审核中" tone="warn" />
          <Chip label="没通过" tone="bad" />
          <Chip label="已撤销" icon="undo" />
          <Chip label="丙" tone="hollow" />
          <Chip label="码" tone="main" />
          <Chip label="钱" tone="kin" />
        </View>
      </Card>
      <Card>
        <Head title="加载和空" note="骨架跟内容一样高" />
        <SkeletonRows count={2} />
        <EmptyState
          title="还没有使用记录"
          hint="出示一次医保码，这里就有了"
          action={{ label: '出示我的码', onPress: nothing }}
        />
      </Card>
    </>
  )
}
