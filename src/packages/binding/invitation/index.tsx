import { Button, Card, Gated, Page, SkeletonRows, Trouble } from '@/components'
import { useText } from '@/i18n/useText'
import { usePageParams } from '@/platform/address'
import { replacePage } from '@/platform/navigate'
import { call } from '@/services'
import { useLoaded } from '@/state/useLoaded'
import { InvitationCard } from './InvitationCard'
import './index.scss'
import { invitationText } from './words'

/** What an invitation asks; only the named person can accept it, on any phone, by face. */
export default function InvitationPage() {
  const words = useText(invitationText)
  const { token = '' } = usePageParams()
  return (
    <Page title={words.title} back>
      <Gated unverified>
        <Invitation token={token} />
      </Gated>
    </Page>
  )
}

function Invitation({ token }: { token: string }) {
  const words = useText(invitationText)
  const invitation = useLoaded(`invitation:${token}`, () => call('openInvitation', { token }))
  if (invitation.data) {
    return <InvitationCard token={token} invitation={invitation.data} />
  }
  if (invitation.error) {
    return (
      <Card className="invitation">
        <Trouble
          error={invitation.error}
          onRetry={invitation.error.isNetwork ? () => void invitation.load() : undefined}
        />
        <Button kind="soft" label={words.home} onPress={() => void replacePage('pages/home/index')} />
      </Card>
    )
  }
  return (
    <Card>
      <SkeletonRows />
    </Card>
  )
}
