import { useState } from 'react'
import { Card, ChoiceField, DateField, Field, Head, PhotoUploader } from '@/components'

const RELATIONS = [
  { value: '51', label: '父亲' },
  { value: '52', label: '母亲' },
  { value: '63', label: '外祖母', note: '妈妈的妈妈' },
]

export function FieldsSection() {
  const [name, setName] = useState('')
  const [relation, setRelation] = useState<string | null>('63')
  const [day, setDay] = useState('2026-09-14')
  return (
    <Card>
      <Head title="填写" note="离开一格就查一格" />
      <ChoiceField label="她是您的" choices={RELATIONS} value={relation} onChoose={setRelation} />
      <Field label="还没填" value={name} onChange={setName} placeholder="照着身份证填" />
      <Field label="姓名" value="吴桂芳" right />
      <Field
        label="身份证号码"
        value="110101 1937 0416 002"
        counted
        maxLength={18}
        keyboard="idcard"
        error="还少 1 位。身份证号一共 18 位，请对着证件，一位一位核对。"
      />
      <Field label="出生日期" value="1937年4月16日" locked />
      <DateField label="用到哪天" value={day} onChoose={setDay} />
      <PhotoUploader
        label="户口本首页"
        hint="字要看得清，四个角都在照片里"
        photos={[{ id: '1', preview: '/static/none.jpg', percent: 40 }]}
        onAdd={() => undefined}
        onRemove={() => undefined}
      />
    </Card>
  )
}
