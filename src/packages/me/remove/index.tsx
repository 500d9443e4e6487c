import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Banner, Button, Card, DangerSheet, Gated, Page, Trouble, toast, useFaceCheck } from '@/components'
import { useText } from '@/i18n/useText'
import { replacePage } from '@/platform/navigate'
import { change, Session } from '@/services'
import { forgetLoaded } from '@/state/loaded'
import { useProfile } from '@/state/profile'
import { useAct } from '@/state/useAct'
import { useKnown } from '@/state/useKnown'
import { removeText } from './words'

/** 注销账号: what it means first, then a question, then the own face. */
export default function RemovePage() {
  const words = useText(removeText)
  return (
    <Page title={words.title} back>
      <Gated>
        <Removing />
      </Gated>
    </Page>
  )
}

function Removing() {
  const words = useText(removeText)
  const { data } = useKnown(useProfile)
  const [asked, setAsked] = useState(false)
  const face = useFaceCheck()
  const act = useAct()
  const remove = () =>
    act.run(async () => {
      const personId = data?.person?.personId
      if (personId === undefined) return
      const faceToken = await face.ask({ purpose: 'deleteAccount', subject: { personId }, name: words.you })
      if (faceToken === null) return
      await change('account', 'deleteMyAccount', { faceToken })
      Session.forget()
      forgetLoaded()
      toast(words.done)
      await replacePage('pages/home/index')
    })

  return (
    <>
      <View className="page-lead">{words.lead}</View>
      <Card>
        {words.ends.map((line) => (
          <View key={line} className="say">
            · {line}
          </View>
        ))}
      </Card>
      <Banner tone="main">
        <Text>{words.stays}</Text>
      </Banner>
      <Trouble error={act.error} />
      <Button
        kind="edge"
        danger
        label={words.go}
        busy={act.busy && words.busy}
        onPress={() => setAsked(true)}
      />
      <DangerSheet
        open={asked}
        onClose={() => setAsked(false)}
        title={words.ask}
        keep={words.keep}
        go={words.sure}
        error={act.error}
        onGo={() => {
          setAsked(false)
          void remove()
        }}
      >
        <Text>{words.say}</Text>
      </DangerSheet>
      {face.view}
    </>
  )
}
