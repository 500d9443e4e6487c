import { useState } from 'react'
import { Button, Buttons, Card, Head, Sheet } from '@/components'

export function SheetSection() {
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <Card className="g-stack">
      <Head title="确认框" note="先说后果，再给两个选择" />
      <Button kind="edge" label="打开确认框" onPress={() => setOpen(true)} />
      <Sheet
        open={open}
        onClose={close}
        title="结束给爸爸的共济？"
        actions={
          <Buttons>
            <Button kind="edge" label="先不结束" onPress={close} />
            <Button kind="edge" danger label="结束共济" onPress={close} />
          </Buttons>
        }
      >
        马上生效。爸爸以后看病，不能再用您的钱。以前用过的记录都还在，也可以随时再开通。
      </Sheet>
    </Card>
  )
}
