import { Day } from '@contract/values/day'
import { Text } from '@tarojs/components'
import { useState } from 'react'
import {
  Button,
  Card,
  DangerSheet,
  DateField,
  Head,
  Icon,
  Row,
  Rows,
  Sheet,
  Trouble,
  toast,
} from '@/components'
import { dayInWords } from '@/i18n/time'
import { useText } from '@/i18n/useText'
import { change } from '@/services'
import { useFamily } from '@/state/family'
import { useProfile } from '@/state/profile'
import { useSandbox } from '@/state/sandbox'
import { useSettings } from '@/state/settings'
import { useAct } from '@/state/useAct'
import { meText } from './words'

const refreshAll = () =>
  Promise.all([useProfile.getState().load(), useFamily.getState().load(), useSandbox.getState().load()])

/** The sandbox's clock and its way back to the beginning; drawn only where the host has one. */
export function SandboxRows({ today }: { today: Day }) {
  const words = useText(meText)
  const language = useSettings((settings) => settings.language)
  const [open, setOpen] = useState<'clock' | 'reset' | null>(null)
  const close = () => setOpen(null)
  return (
    <Card className="me-rows">
      <Head title={words.sandbox} note={words.today(dayInWords(today, language, 0))} />
      <Rows>
        <Row
          lead={<Icon name="cal" />}
          title={words.clock}
          note={words.clockNote}
          onPress={() => setOpen('clock')}
        />
        <Row
          lead={<Icon name="undo" />}
          title={words.reset}
          note={words.resetNote}
          onPress={() => setOpen('reset')}
        />
      </Rows>
      <ClockSheet open={open === 'clock'} today={today} onClose={close} />
      <ResetSheet open={open === 'reset'} onClose={close} />
    </Card>
  )
}

function ClockSheet({ open, today, onClose }: { open: boolean; today: Day; onClose: () => void }) {
  const words = useText(meText)
  const language = useSettings((settings) => settings.language)
  const [day, setDay] = useState('')
  const act = useAct()
  const wanted = day || Day.add(today, 1)
  const move = () =>
    act.run(async () => {
      const moved = await change(wanted, 'setSandboxClock', { day: wanted })
      await refreshAll()
      setDay('')
      onClose()
      toast(words.clockDone(dayInWords(moved.today, language, 0)))
    })
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={words.clockTitle}
      actions={
        <Button label={words.clockGo} busy={act.busy && words.clockBusy} onPress={() => void move()} />
      }
    >
      <Text>{words.clockSay}</Text>
      <DateField label={words.clockDay} value={wanted} min={Day.add(today, 1)} onChoose={setDay} />
      <Trouble error={act.error} />
    </Sheet>
  )
}

function ResetSheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  const words = useText(meText)
  const act = useAct()
  const reset = () =>
    act.run(async () => {
      await change('all', 'resetSandbox', {})
      await refreshAll()
      onClose()
      toast(words.resetDone)
    })
  return (
    <DangerSheet
      open={open}
      onClose={onClose}
      title={words.resetAsk}
      keep={words.keep}
      go={words.resetGo}
      busy={act.busy && words.resetBusy}
      error={act.error}
      onGo={() => void reset()}
    >
      <Text>{words.resetSay}</Text>
    </DangerSheet>
  )
}
