import { useState } from 'react'
import { Switcher, Trouble } from '@/components'
import { useText } from '@/i18n/useText'
import { useShowing } from '@/platform/showing'
import { useProfile } from '@/state/profile'
import { Afterwards, WithoutNetwork } from './Afterwards'
import { CodeSkeleton } from './CodeSkeleton'
import { EndCard } from './EndCard'
import { Landscape } from './Landscape'
import { LiveCard } from './LiveCard'
import { PaidCard } from './PaidCard'
import { PinCard } from './PinCard'
import type { Phase } from './phases'
import { ResultCard } from './ResultCard'
import { ScannedCard } from './ScannedCard'
import { type LiveCode, useLiveCode } from './useLiveCode'
import { usePeople } from './usePeople'
import { Whose } from './Whose'
import { codeText } from './words'

/** The code page of somebody who is signed in. */
export function CodeContent() {
  const words = useText(codeText)
  const { people, shown, choose } = usePeople()
  const profile = useProfile()
  const live = useLiveCode(shown?.personId ?? null)
  const [enlarged, setEnlarged] = useState(false)
  const { phase, code, offline } = live
  useShowing(phase.at === 'live')

  if (people === null || shown === null) {
    return profile.error ? (
      <Trouble error={profile.error} onRetry={() => void profile.load()} />
    ) : (
      <CodeSkeleton />
    )
  }
  const whose = shown.isMe ? words.mine : words.of(shown.label)
  const place = 'institutionName' in phase ? phase.institutionName : null
  const phrases = place ? [words.scannedAt(place)] : [shown.name, code?.person.insuranceLabel]
  const isOver = ENDS.includes(phase.at)
  return (
    <>
      <Whose who={shown} title={whose} phrases={phrases} />
      <Shown live={live} personId={shown.personId} whose={whose} onEnlarge={() => setEnlarged(true)} />
      {isOver ? (
        <Afterwards
          settlement={phase.at === 'settled' ? phase.settlement : null}
          onAgain={() => void live.issue()}
        />
      ) : phase.at === 'gone' || (offline && phase.at === 'live') ? (
        <WithoutNetwork onAgain={() => void live.issue()} />
      ) : phase.at === 'scanned' || people.length === 1 ? null : (
        <Switcher people={people} now={shown.personId} onChoose={choose} />
      )}
      {enlarged && code !== null && phase.at === 'live' ? (
        <Landscape code={code} whose={whose} offline={offline} onClose={() => setEnlarged(false)} />
      ) : null}
    </>
  )
}

/** Nothing more comes of the code. */
const ENDS: readonly Phase['at'][] = ['settled', 'paid', 'admitted', 'mismatch', 'closed']

interface ShownProps {
  live: LiveCode
  personId: string
  whose: string
  onEnlarge: () => void
}

function Shown({ live, personId, whose, onEnlarge }: ShownProps) {
  const words = useText(codeText)
  const { phase, code } = live
  switch (phase.at) {
    case 'loading':
      return <CodeSkeleton />
    case 'live':
      return <LiveCard live={live} whose={whose} onEnlarge={onEnlarge} />
    case 'pin':
      return <PinCard personId={personId} whose={whose} error={phase.error} onPin={live.issue} />
    case 'refused':
      return <Trouble error={phase.error} personId={personId} onRetry={() => void live.issue()} />
    case 'gone':
      return <EndCard icon="warn" tone="warn" title={words.gone} say={words.goneSay} />
    case 'scanned':
      return <ScannedCard code={code} institutionName={phase.institutionName} />
    case 'settled':
      return <ResultCard settlement={phase.settlement} />
    case 'paid':
      return <PaidCard paid={phase.paid} />
    case 'admitted':
      return <EndCard icon="okc" tone="main" title={words.admitted} say={words.admittedSay} />
    case 'mismatch':
      return <EndCard icon="badc" tone="bad" title={words.mismatch} say={words.mismatchSay} />
    case 'closed':
      return <EndCard icon="info" tone="main" title={words.closed} say={words.closedSay} />
  }
}
