import { Card, Gated, Page, SkeletonRows } from '@/components'
import { useText } from '@/i18n/useText'
import { usePageParams } from '@/platform/address'
import { useFamily } from '@/state/family'
import { useProfile } from '@/state/profile'
import { useWho } from '../shared/useWho'
import { Restoring } from './Restoring'
import { Stopping } from './Stopping'
import { suspensionText } from './words'

/** 停用凭证 and its way back, for oneself or a member. */
export default function SuspensionPage() {
  const words = useText(suspensionText)
  return (
    <Page title={words.title} back>
      <Gated>
        <Suspension />
      </Gated>
    </Page>
  )
}

function Suspension() {
  const whose = useWho(usePageParams().personId)
  const own = useProfile(({ data }) => data?.credential)
  const member = useFamily(({ data }) =>
    data?.members.find(({ who }) => who.personId === whose?.personId),
  )?.credential
  const state = whose?.label === null ? own : member
  if (whose === null || state === undefined) {
    return (
      <Card>
        <SkeletonRows count={2} />
      </Card>
    )
  }
  return state === 'suspended' ? <Restoring whose={whose} /> : <Stopping whose={whose} state={state} />
}
