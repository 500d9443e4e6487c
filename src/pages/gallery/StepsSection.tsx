import { Card, Head, StepBar, Timeline } from '@/components'

export function StepsSection() {
  return (
    <>
      <StepBar steps={['选家人', '填资料', '本人同意', '等结果']} now={1} />
      <Card>
        <Head title="办到哪一步" />
        <Timeline
          steps={[
            { title: '已提交', state: 'done', time: '9月14日 09:41' },
            { title: '审核材料', state: 'now', time: '明天 16:20 前' },
            { title: '本人同意', state: 'todo' },
          ]}
        />
      </Card>
      <Card>
        <Timeline
          steps={[
            { title: '已提交', state: 'done', time: '9月14日 09:41' },
            {
              title: '审核没通过',
              state: 'failed',
              time: '9月15日 10:02',
              children: '照片反光，请重拍户口本首页。',
            },
          ]}
        />
      </Card>
    </>
  )
}
