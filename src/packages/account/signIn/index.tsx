import { Text, View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { Button, Card, Head, Page, Row, SkeletonRows, Tile, Trouble } from '@/components'
import { useText } from '@/i18n/useText'
import { returnTo, usePageParams } from '@/platform/address'
import { openPage } from '@/platform/navigate'
import { isMini } from '@/platform/target'
import { Session } from '@/services'
import { forgetLoaded } from '@/state/loaded'
import { type Persona, useSandbox } from '@/state/sandbox'
import { useAct } from '@/state/useAct'
import { keepOwnDrafts } from '../shared/ownDrafts'
import { PersonaList } from './PersonaList'
import { signInText } from './words'
import './index.scss'

/** Sign in: at once on WeChat and Alipay, by phone, or as one of the fictional people; then back to where one was. */
export default function SignInPage() {
  const words = useText(signInText)
  const { next } = usePageParams()
  const sandbox = useSandbox()
  const { load } = sandbox
  const act = useAct()
  const [entering, setEntering] = useState<string | null>(null)
  useEffect(() => {
    void load()
  }, [load])

  const enter = (work: () => Promise<void>) =>
    act.run(async () => {
      await work()
      keepOwnDrafts()
      forgetLoaded()
      await returnTo(next)
    })
  const choose = async ({ personaId }: Persona) => {
    setEntering(personaId)
    await enter(() => Session.enterAsPersona(personaId))
    setEntering(null)
  }
  const people = sandbox.data?.personas.filter(({ role }) => role === 'family') ?? []
  const hasNoSandbox = sandbox.error?.refusal === 'SANDBOX_ONLY'

  return (
    <Page title={words.title} back surface="sky">
      <View className="page-lead">{words.lead}</View>
      <Trouble error={act.error} />
      {isMini ? (
        <Button
          label={words.mini}
          busy={act.busy && entering === null && words.miniBusy}
          onPress={() => void enter(() => Session.enterByMiniProgram())}
        />
      ) : null}
      <Card className="sign-in-phone">
        <Row
          lead={<Tile icon="phone" tone="main" />}
          title={words.phone}
          note={words.phoneNote}
          onPress={() => void openPage('packages/account/phone/index', { next })}
        />
      </Card>
      {hasNoSandbox ? null : (
        <View className="sign-in-personas">
          <Head title={words.personas} />
          <Text className="note">{words.personasNote}</Text>
        </View>
      )}
      {sandbox.error && !hasNoSandbox ? <Trouble error={sandbox.error} onRetry={() => void load()} /> : null}
      {sandbox.data === null && sandbox.error === null ? (
        <Card>
          <SkeletonRows count={5} />
        </Card>
      ) : null}
      <PersonaList personas={people} entering={entering} onChoose={(persona) => void choose(persona)} />
    </Page>
  )
}
