import type { AidRequest } from '@contract/functions/aidRequests'
import { Text, View } from '@tarojs/components'
import { useRef, useState } from 'react'
import {
  Amount,
  Button,
  Buttons,
  Card,
  Field,
  Head,
  Meta,
  PinField,
  SamplePin,
  Sheet,
  Trouble,
  useFaceCheck,
} from '@/components'
import { useText } from '@/i18n/useText'
import { change } from '@/services'
import { useProfile } from '@/state/profile'
import { useAct } from '@/state/useAct'
import { useKnown } from '@/state/useKnown'
import { yuanTyped } from '../detail/yuanTyped'
import { typedFen } from '../grant/draft'
import { useRequestWords } from './useRequestWords'
import { requestText } from './words'

interface ToAnswerProps {
  request: AidRequest
  /** The grantor's face is wanted; else his PIN. */
  faceNeeded: boolean
  onChanged: () => void
}

/** A relative's request: how much, for what, until when; agree with PIN or face, or decline. */
export function ToAnswer({ request, faceNeeded, onChanged }: ToAnswerProps) {
  const words = useText(requestText)
  const phrases = useRequestWords()(request)
  const profile = useKnown(useProfile).data
  const face = useFaceCheck()
  const act = useAct()
  const [open, setOpen] = useState(false)
  const [typed, setTyped] = useState(yuanTyped(request.amount))
  const [pin, setPin] = useState('')
  const latest = useRef({ typed, pin: '' })
  const [wrong, setWrong] = useState(false)
  const byFace = faceNeeded || profile?.credential === 'none'
  const { aidRequestId } = request
  const name = request.beneficiary.label

  const answer = (agree: boolean) => {
    const amount = typedFen(latest.current.typed)
    setWrong(amount === 'wrong')
    if (agree && amount === 'wrong') return
    void act.run(async () => {
      const subject = { personId: profile?.person?.personId ?? '' }
      const faceToken =
        agree && byFace ? await face.ask({ purpose: 'grantAid', subject, name: words.you }) : null
      if (agree && byFace && faceToken === null) return
      await change(`${aidRequestId}:${agree}:${amount}`, 'answerAidRequest', {
        aidRequestId,
        agree,
        amount: agree && typeof amount === 'number' ? amount : null,
        faceToken,
        pin: agree && !byFace && latest.current.pin !== '' ? latest.current.pin : null,
      })
      setOpen(false)
      onChanged()
    })
  }
  return (
    <Card className="request-card">
      <Head title={words.toAnswer} />
      <View className="request-sum">
        <Text className="say">{words.wants(name)}</Text>
        <Amount fen={request.amount} size="head" className="c-aid" />
      </View>
      <View className="note">
        <Meta phrases={phrases} />
      </View>
      {request.note === '' ? null : <Text className="say">“{request.note}”</Text>}
      {open ? null : <Trouble error={act.error} />}
      <Buttons>
        <Button label={words.decline} kind="edge" onPress={() => answer(false)} />
        <Button label={words.agree} onPress={() => setOpen(true)} />
      </Buttons>
      <Sheet
        open={open}
        onClose={() => setOpen(false)}
        title={words.agreeAsk(name)}
        actions={
          <Buttons>
            <Button label={words.cancel} kind="soft" onPress={() => setOpen(false)} />
            <Button
              label={words.agree}
              icon={byFace ? 'face' : undefined}
              busy={act.busy && words.busy}
              onPress={() => answer(true)}
            />
          </Buttons>
        }
      >
        <Text>{words.agreeSay}</Text>
        <Field
          id={`give-${aidRequestId}`}
          label={words.agreeField}
          keyboard="digit"
          maxLength={9}
          value={typed}
          onChange={(value) => {
            latest.current.typed = value
            setTyped(value)
          }}
          error={wrong ? words.wrong : null}
        />
        {byFace ? null : (
          <PinField
            label={words.pin}
            value={pin}
            onChange={(value) => {
              latest.current.pin = value
              setPin(value)
            }}
          />
        )}
        {byFace ? null : <SamplePin />}
        <Trouble error={act.error} />
      </Sheet>
      {face.view}
    </Card>
  )
}
