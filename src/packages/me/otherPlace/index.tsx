import { View } from '@tarojs/components'
import { Card, Gated, Page, SkeletonRows, Trouble } from '@/components'
import { useText } from '@/i18n/useText'
import { usePageParams } from '@/platform/address'
import { call } from '@/services'
import { useProfile } from '@/state/profile'
import { useKnown } from '@/state/useKnown'
import { useLoaded } from '@/state/useLoaded'
import { Filed } from './Filed'
import { Fresh } from './Fresh'
import './index.scss'
import { otherPlaceText } from './words'

/** 异地就医备案, one's own or a member's: file, see what is filed, cancel. */
export default function OtherPlacePage() {
  const words = useText(otherPlaceText)
  return (
    <Page title={words.title} back>
      <Gated>
        <Filings />
      </Gated>
    </Page>
  )
}

function Filings() {
  const words = useText(otherPlaceText)
  const { personId } = usePageParams()
  const profile = useKnown(useProfile).data
  const whose = personId ?? profile?.person?.personId ?? null
  const listed = useLoaded(whose && `otherPlaces-${whose}`, () =>
    call('listOtherPlaces', { personId: whose ?? '' }),
  )
  return (
    <>
      <View className="page-lead">{words.lead}</View>
      <Trouble error={listed.error} onRetry={() => void listed.load()} />
      {listed.data && whose !== null && profile ? (
        <>
          <Fresh
            personId={whose}
            today={profile.today}
            listed={listed.data}
            onFiled={() => void listed.load()}
          />
          <Filed personId={whose} filings={listed.data.filings} onChanged={() => void listed.load()} />
        </>
      ) : listed.error ? null : (
        <Card>
          <SkeletonRows count={4} />
        </Card>
      )}
    </>
  )
}
