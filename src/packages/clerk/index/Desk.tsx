import { type ReactNode, useState } from 'react'
import { LanguageSwitch } from '@/components/LanguageSwitch'
import { Mark } from '@/components/Mark'
import { SimulationMark } from '@/components/SimulationMark'
import { useText } from '@/i18n/useText'
import { Session } from '@/services'
import { useProfile } from '@/state/profile'
import { BindAtCounter } from './BindAtCounter'
import { Disputes } from './Disputes'
import { GrantAtCounter } from './GrantAtCounter'
import { Numbers } from './Numbers'
import { Reviews } from './Reviews'
import { Search } from './Search'
import { clerkText } from './words'

type Section = 'reviews' | 'disputes' | 'search' | 'bind' | 'grant' | 'numbers'

const SECTIONS: readonly Section[] = ['reviews', 'disputes', 'search', 'bind', 'grant', 'numbers']

/** The bar with its sections above, the one that is open below. */
export function Desk({ regionName, today }: { regionName: string; today: string }) {
  const words = useText(clerkText)
  const [section, setSection] = useState<Section>('reviews')
  const leave = async () => {
    await Session.leave()
    useProfile.setState({ data: null })
  }
  const views: Readonly<Record<Section, ReactNode>> = {
    reviews: <Reviews />,
    disputes: <Disputes />,
    search: <Search today={today} />,
    bind: <BindAtCounter />,
    grant: <GrantAtCounter />,
    numbers: <Numbers today={today} />,
  }
  return (
    <>
      <header className="clerk-top">
        <Mark />
        <b>{words.bureau(regionName)}</b>
        <nav className="clerk-tabs" aria-label={words.what}>
          {SECTIONS.map((name) => (
            <button
              key={name}
              type="button"
              aria-current={section === name ? 'page' : undefined}
              className={section === name ? 'on' : undefined}
              onClick={() => setSection(name)}
            >
              {words.sections[name]}
            </button>
          ))}
        </nav>
        <span className="sp" />
        <LanguageSwitch />
        <SimulationMark />
        <button type="button" className="clerk-leave" onClick={() => void leave()}>
          {words.leave}
        </button>
      </header>
      {views[section]}
    </>
  )
}
