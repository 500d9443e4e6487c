import { Text } from '@tarojs/components'
import { useState } from 'react'
import { Button, Buttons, Sheet } from '@/components'
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
      <Sheet
        open={open}
        onClose={() => setOpen(false)}
        title={words.leaveAsk}
        actions={
          <Buttons>
            <Button kind="edge" label={words.stay} onPress={() => setOpen(false)} />
            <Button
              kind="edge"
              danger
              label={words.leave}
              busy={act.busy && words.leaving}
              onPress={() => void leave()}
            />
          </Buttons>
        }
      >
        <Text>{words.leaveSay}</Text>
      </Sheet>
    </>
  )
}
