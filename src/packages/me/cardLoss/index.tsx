import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Banner, Button, Card, DangerSheet, Gated, Page } from '@/components'
import { defineText, useText } from '@/i18n/useText'
import { usePageParams } from '@/platform/address'
import { openPage } from '@/platform/navigate'
import { change } from '@/services'
import { useProfile } from '@/state/profile'
import { useAct } from '@/state/useAct'
import { useKnown } from '@/state/useKnown'
import './index.scss'

const cardLossText = defineText({
  zh: {
    title: '社保卡挂失',
    lead: '社保卡丢了，先挂失，别人就用不了',
    say: '挂失以后这张卡马上不能用。医保码和身份证照样能看病，共济照样生效。',
    replace:
      '补新卡请带身份证到社保卡服务网点，一般 15 到 30 天。也可以打 12333 口头挂失；医保的事打 12393。',
    phone: '丢的是手机？',
    phoneSay: '不用挂失社保卡：到“登录的设备”让那台手机退出就行。',
    devices: '去登录的设备',
    go: '挂失社保卡',
    ask: '挂失这张社保卡？',
    keep: '先不挂失',
    busy: '正在挂失',
    done: '已挂失',
    doneSay: '这张卡不能再用了。看病请出示医保码，或者带身份证。',
  },
  en: {
    title: 'Report a lost card',
    lead: 'Report it first, so that nobody uses it',
    say: 'The card stops at once. Code and ID card go on working, and so does aid.',
    replace:
      'For a new card take your ID card to a social-security card office; 15 to 30 days as a rule. By phone: 12333; questions about the insurance: 12393.',
    phone: 'It is the phone that is lost?',
    phoneSay: 'Then the card need not be reported: sign that phone out under “Devices”.',
    devices: 'To the devices',
    go: 'Report the card lost',
    ask: 'Report this card lost?',
    keep: 'Not now',
    busy: 'Reporting',
    done: 'Reported',
    doneSay: 'The card is of no use any more. Show your code or your ID card.',
  },
})

/** 社保卡挂失, one's own or a member's: what it does, what goes on, and what is better where the phone is lost. */
export default function CardLossPage() {
  const words = useText(cardLossText)
  return (
    <Page title={words.title} back>
      <Gated>
        <Reporting />
      </Gated>
    </Page>
  )
}

function Reporting() {
  const words = useText(cardLossText)
  const { personId } = usePageParams()
  const { data } = useKnown(useProfile)
  const [asked, setAsked] = useState(false)
  const [done, setDone] = useState(false)
  const act = useAct()
  const whose = personId ?? data?.person?.personId
  const report = () =>
    act.run(async () => {
      if (whose === undefined) return
      await change(`card-${whose}`, 'reportCardLoss', { personId: whose })
      setAsked(false)
      setDone(true)
    })

  return (
    <>
      <View className="page-lead">{done ? words.done : words.lead}</View>
      <Card>
        <Text className="say">{done ? words.doneSay : words.say}</Text>
      </Card>
      <Banner tone="main">
        <Text>{words.replace}</Text>
      </Banner>
      {done ? null : <Button kind="edge" danger label={words.go} onPress={() => setAsked(true)} />}
      <Card>
        <View className="mid">{words.phone}</View>
        <View className="note card-loss-say">{words.phoneSay}</View>
        <Button
          kind="soft"
          label={words.devices}
          onPress={() => void openPage('packages/account/devices/index')}
        />
      </Card>
      <DangerSheet
        open={asked}
        onClose={() => setAsked(false)}
        title={words.ask}
        keep={words.keep}
        go={words.go}
        busy={act.busy && words.busy}
        error={act.error}
        onGo={() => void report()}
      >
        <Text>{words.say}</Text>
      </DangerSheet>
    </>
  )
}
