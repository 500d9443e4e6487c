import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Banner, Button, Card, Field, Page, Pill, Trouble } from '@/components'
import { useText } from '@/i18n/useText'
import { returnTo, usePageParams } from '@/platform/address'
import { useCountdown } from '@/platform/countdown'
import { focusField } from '@/platform/focusField'
import { Session } from '@/services'
import { forgetLoaded } from '@/state/loaded'
import { useAct } from '@/state/useAct'
import { useDraft } from '@/state/useDraft'
import { keepOwnDrafts } from '../shared/ownDrafts'
import { phoneText } from './words'

/** The least time between two messages to one number; the host refuses earlier ones. */
const RESEND_AFTER_S = 60
const isPhone = (text: string) => /^1\d{10}$/.test(text)
const isCode = (text: string) => /^\d{6}$/.test(text)

/** Sign in or up by phone number and the code of a message; the sandbox shows the code. */
export default function PhonePage() {
  const words = useText(phoneText)
  const { next } = usePageParams()
  const [{ phone }, change, drop] = useDraft('phone', { phone: '' })
  const [code, setCode] = useState('')
  const [left, setLeft] = useState({ phone: false, code: false })
  const [sent, setSent] = useState<{ sandboxCode: string | null } | null>(null)
  const [sentTimes, setSentTimes] = useState(0)
  const wait = useCountdown(sentTimes > 0 ? RESEND_AFTER_S : null, `sms-${sentTimes}`)
  const sending = useAct()
  const entering = useAct()

  const phoneError = isPhone(phone) ? null : phone === '' ? words.phoneEmpty : words.phoneWrong
  const checkPhone = () => {
    setLeft((now) => ({ ...now, phone: true }))
    if (phoneError !== null) focusField('phone')
    return phoneError === null
  }
  const send = () =>
    checkPhone() &&
    sending.run(async () => {
      setSent(await Session.requestSmsCode(phone))
      setSentTimes((times) => times + 1)
    })
  const enter = () => {
    if (!checkPhone()) return
    setLeft({ phone: true, code: true })
    if (!isCode(code)) {
      focusField('sms-code')
      return
    }
    void entering.run(async () => {
      await Session.enterByPhone(phone, code)
      keepOwnDrafts()
      forgetLoaded()
      drop()
      // The sign-in page lies between this one and the page that is waiting.
      await returnTo(next, 2)
    })
  }

  return (
    <Page
      title={words.title}
      back
      foot={<Button label={words.enter} busy={entering.busy && words.entering} onPress={enter} />}
    >
      <Card>
        <Field
          id="phone"
          label={words.phone}
          value={phone}
          placeholder={words.phoneHint}
          keyboard="number"
          maxLength={11}
          onChange={(text) => change({ phone: text.replace(/\D/g, '').slice(0, 11) })}
          onLeave={(text) => setLeft((now) => ({ ...now, phone: text !== '' }))}
          error={left.phone ? phoneError : null}
          right={left.phone && phoneError === null}
        />
        {wait > 0 ? (
          <Text className="note">{words.again(wait)}</Text>
        ) : (
          <Button
            kind="soft"
            label={words.get}
            busy={sending.busy && words.getting}
            onPress={() => void send()}
          />
        )}
        <Field
          id="sms-code"
          label={words.code}
          value={code}
          placeholder={words.codeHint}
          keyboard="number"
          maxLength={6}
          onChange={(text) => setCode(text.replace(/\D/g, '').slice(0, 6))}
          onLeave={(text) => setLeft((now) => ({ ...now, code: text !== '' }))}
          error={left.code && !isCode(code) ? words.codeWrong : null}
        />
      </Card>
      {sent ? (
        <Banner
          tone="main"
          action={
            sent.sandboxCode ? (
              <Pill label={words.fill} tone="edge" onPress={() => setCode(sent.sandboxCode ?? '')} />
            ) : undefined
          }
        >
          <Text>{sent.sandboxCode ? words.sandbox(sent.sandboxCode) : words.sent}</Text>
        </Banner>
      ) : null}
      <View>
        <Trouble error={sending.error ?? entering.error} />
      </View>
    </Page>
  )
}
