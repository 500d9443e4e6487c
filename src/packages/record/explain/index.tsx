import { useEffect } from 'react'
import { Card, ExplanationSteps, Gated, Page, SkeletonRows, Trouble, WhyNot } from '@/components'
import { useText } from '@/i18n/useText'
import { usePageParams } from '@/platform/address'
import { tellStage } from '@/platform/stage'
import { call } from '@/services'
import { useFamily } from '@/state/family'
import { useKnown } from '@/state/useKnown'
import { useLoaded } from '@/state/useLoaded'
import { useSignedIn } from '@/state/useSignedIn'
import { NoRecord } from '../detail/NoRecord'
import { Headline } from './Headline'
import { WhatIf } from './WhatIf'
import { explainText } from './words'
import './index.scss'

/** 为什么是这个数: each amount, the rule that made it, its dated parameter and where that stands. */
export default function ExplainPage() {
  const words = useText(explainText)
  const { id, record: recordId } = usePageParams()
  const signedIn = useSignedIn()
  useKnown(useFamily)
  const answer = useLoaded(id && signedIn ? `explain:${id}` : null, () =>
    call('explainSettlement', { settlementId: id ?? '' }),
  )
  const settlementId = answer.data?.settlementId
  useEffect(() => {
    if (settlementId) tellStage({ of: 'why', settlementId })
  }, [settlementId])
  const record = useLoaded(recordId && signedIn ? `record:${recordId}` : null, () =>
    call('getUsage', { recordId: recordId ?? '' }),
  )
  return (
    <Page title={words.title} back>
      <Gated>
        <Trouble error={answer.error} onRetry={() => void answer.load()} />
        {answer.data ? (
          <>
            <Headline answer={answer.data} record={record.data?.record ?? null} />
            <Card>
              <ExplanationSteps explanation={answer.data.explanation} payers={record.data?.record.payers} />
            </Card>
            <WhatIf key={answer.data.settlementId} settlementId={answer.data.settlementId} />
            <WhyNot personId={record.data?.record.patient.personId} saw="noMoney" />
          </>
        ) : id === undefined ? (
          <NoRecord />
        ) : answer.error ? null : (
          <Card>
            <SkeletonRows count={6} />
          </Card>
        )}
      </Gated>
    </Page>
  )
}
