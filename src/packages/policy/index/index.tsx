import { useState } from 'react'
import { SimulationMark, SkeletonRows, Trouble } from '@/components'
import { DeskDay } from '@/components/DeskDay'
import { LanguageSwitch } from '@/components/LanguageSwitch'
import { useText } from '@/i18n/useText'
import { call } from '@/services'
import { useLoaded } from '@/state/useLoaded'
import { useTheme } from '@/theme/useTheme'
import { Compared } from './Compared'
import { Draft } from './Draft'
import { Pair } from './Pair'
import { RegionField } from './RegionField'
import { Rules } from './Rules'
import { policyText } from './words'
import './policy.scss'

const TABS = ['rules', 'compare', 'pair', 'draft'] as const
type Tab = (typeof TABS)[number]

/** The policy desk: one region's rules with their sources, two side by side, whether two can share, and what a draft would do. */
export default function PolicyPage() {
  const theme = useTheme()
  const words = useText(policyText)
  const regions = useLoaded('regions', () => call('listRegions', {}))
  const [tab, setTab] = useState<Tab>('rules')
  const [left, setLeft] = useState('990100')
  const [right, setRight] = useState('110000')
  const [day, setDay] = useState('')
  const [otherDay, setOtherDay] = useState('')
  const list = regions.data?.regions ?? []
  return (
    <div className={`${theme} policy-page`}>
      <header className="policy-top">
        <h1>{words.title}</h1>
        <SimulationMark />
        <LanguageSwitch />
        <nav className="policy-tabs">
          {TABS.map((one) => (
            <button
              key={one}
              type="button"
              className={one === tab ? 'on' : ''}
              aria-pressed={one === tab}
              onClick={() => setTab(one)}
            >
              {words.tabs[one]}
            </button>
          ))}
        </nav>
      </header>
      <main className="policy-body">
        {tab === 'draft' ? <Draft /> : null}
        <div className="policy-ask" hidden={tab === 'draft'}>
          <RegionField
            label={tab === 'pair' ? words.patientIn : words.region}
            regions={list}
            value={left}
            onChoose={setLeft}
          />
          <label htmlFor="policy-day">
            {words.day}
            <DeskDay id="policy-day" value={day} onChange={setDay} />
          </label>
          {tab === 'rules' ? null : (
            <RegionField
              label={tab === 'pair' ? words.payerIn : words.other}
              regions={list}
              value={right}
              onChoose={setRight}
            />
          )}
          {tab === 'compare' ? (
            <label htmlFor="policy-other-day">
              {words.otherDay}
              <DeskDay id="policy-other-day" value={otherDay} onChange={setOtherDay} />
            </label>
          ) : null}
        </div>
        <Trouble error={regions.error} onRetry={() => void regions.load()} />
        {regions.data === null ? (
          regions.error ? null : (
            <SkeletonRows count={6} />
          )
        ) : tab === 'draft' ? null : tab === 'rules' ? (
          <Rules region={left} day={day} />
        ) : tab === 'compare' ? (
          <Compared left={{ region: left, day }} right={{ region: right, day: otherDay }} />
        ) : (
          <Pair patient={left} other={right} day={day} />
        )}
      </main>
    </div>
  )
}
