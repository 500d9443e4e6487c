import { useEffect } from 'react'
import { Card, Chip, Icon, Row, Rows, SkeletonRows, Trouble } from '@/components'
import { useText } from '@/i18n/useText'
import { openPage } from '@/platform/navigate'
import { useMessages } from '@/state/messages'
import { useProfile } from '@/state/profile'
import { useSandbox } from '@/state/sandbox'
import { useKnown, useRefreshOnShow } from '@/state/useKnown'
import { CodeRows } from './CodeRows'
import { Leave } from './Leave'
import { SandboxRows } from './SandboxRows'
import { ShowRows } from './ShowRows'
import { WhoCard } from './WhoCard'
import { meText } from './words'

/** The page of somebody who is signed in. */
export function MeContent() {
  const words = useText(meText)
  const profile = useKnown(useProfile)
  const messages = useMessages()
  const sandbox = useKnown(useSandbox)
  const { load: loadProfile, data } = profile
  const { load: loadMessages } = messages
  const verified = data?.person ? true : null
  useEffect(() => {
    if (verified) void loadMessages()
  }, [verified, loadMessages])
  useRefreshOnShow(loadProfile)

  const unread = messages.data?.unread ?? 0
  return (
    <>
      {data ? (
        <WhoCard profile={data} />
      ) : profile.error ? (
        <Trouble error={profile.error} onRetry={() => void loadProfile()} />
      ) : (
        <Card>
          <SkeletonRows count={1} />
        </Card>
      )}
      {data?.person ? (
        <>
          <CodeRows profile={data} />
          <Card className="me-rows">
            <Rows>
              <Row
                lead={<Icon name="bell" />}
                title={words.messages}
                end={unread > 0 ? <Chip tone="kin" label={words.unread(unread)} /> : undefined}
                onPress={() => void openPage('packages/messages/index/index')}
              />
              <Row
                lead={<Icon name="wallet" />}
                title={words.wallet}
                note={words.walletNote}
                onPress={() => void openPage('packages/wallet/home/index')}
              />
              <Row
                lead={<Icon name="phone" />}
                title={words.devices}
                note={words.devicesNote}
                onPress={() => void openPage('packages/account/devices/index')}
              />
              <Row
                lead={<Icon name="idcard" />}
                title={words.cardLoss}
                onPress={() => void openPage('packages/me/cardLoss/index')}
              />
              <Row
                lead={<Icon name="hospital" />}
                title={words.otherPlace}
                note={words.otherPlaceNote}
                onPress={() => void openPage('packages/me/otherPlace/index')}
              />
              <Row
                lead={<Icon name="lock" />}
                title={words.privacy}
                note={words.privacyNote}
                onPress={() => void openPage('packages/me/privacy/index')}
              />
            </Rows>
          </Card>
        </>
      ) : null}
      <ShowRows />
      <Card className="me-rows">
        <Rows>
          <Row
            lead={<Icon name="help" />}
            title={words.help}
            onPress={() => void openPage('packages/me/help/index')}
          />
        </Rows>
      </Card>
      {sandbox.data ? <SandboxRows today={data?.today ?? sandbox.data.today} /> : null}
      <Leave />
    </>
  )
}
