import { type ReactNode, useState } from 'react'
import { Mark } from '@/components/Mark'
import { SimulationMark } from '@/components/SimulationMark'
import { Session } from '@/services'
import { useProfile } from '@/state/profile'
import { BindAtCounter } from './BindAtCounter'
import { Disputes } from './Disputes'
import { GrantAtCounter } from './GrantAtCounter'
import { Numbers } from './Numbers'
import { Reviews } from './Reviews'
import { Search } from './Search'

type Section = 'reviews' | 'disputes' | 'search' | 'bind' | 'grant' | 'numbers'

const SECTIONS: readonly [Section, string][] = [
  ['reviews', '待办'],
  ['disputes', '家人说不对'],
  ['search', '查人'],
  ['bind', '窗口绑定'],
  ['grant', '窗口共济'],
  ['numbers', '月度数字'],
]

/** The bar with its sections above, the one that is open below. */
export function Desk({ regionName, today }: { regionName: string; today: string }) {
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
    grant: <GrantAtCounter today={today} />,
    numbers: <Numbers today={today} />,
  }
  return (
    <>
      <header className="clerk-top">
        <Mark />
        <b>{regionName}医保经办</b>
        <nav className="clerk-tabs" aria-label="办什么">
          {SECTIONS.map(([name, title]) => (
            <button
              key={name}
              type="button"
              aria-current={section === name ? 'page' : undefined}
              className={section === name ? 'on' : undefined}
              onClick={() => setSection(name)}
            >
              {title}
            </button>
          ))}
        </nav>
        <span className="sp" />
        <SimulationMark />
        <button type="button" className="clerk-leave" onClick={() => void leave()}>
          换人
        </button>
      </header>
      {views[section]}
    </>
  )
}
