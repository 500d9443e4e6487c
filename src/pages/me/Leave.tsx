import { Text } from '@tarojs/components'
import { useState } from 'react'
import { Button, DangerSheet } from '@/components'
import { useText } from '@/i18n/useText'
import { replacePage } from '@/platform/navigate'
import { Session } from '@/services'
import { forgetLoaded } from '@/state/loaded'
import { useShownPerson } from '@/state/shownPerson'
import { useAct } from '@/state/useAct'
import { meText } from './words'

/** Signs out, after saying what follows. Out of reach of the server the phone forgets all the same. */
export function Leave() {
  const words = useText(meText)
  const [open, setOpen] = useState(false)
  const act = useAct()
  const leave = () =>
    act.run(async () => {
      try {
        await Session.leave()
      } finally {
        forgetLoaded()
        useShownPerson.setState({ personId: null })
        setOpen(false)
        await replacePage('pages/home/index')
      }
    })
  return (
    <>
      <Button kind="edge" danger label={words.leave} onPress={() => setOpen(true)} />
      <DangerSheet
        open={open}
        onClose={() => setOpen(false)}
        title={words.leaveAsk}
        keep={words.stay}
        go={words.leave}
        busy={act.busy && words.leaving}
        error={act.error}
        onGo={() => void leave()}
      >
        <Text>{words.leaveSay}</Text>
      </DangerSheet>
    </>
  )
}
