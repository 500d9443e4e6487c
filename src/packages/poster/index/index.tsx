import { Banner } from '@/components/Banner'
import { LanguageSwitch } from '@/components/LanguageSwitch'
import { Mark } from '@/components/Mark'
import { QrCode } from '@/components/QrCode'
import { SimulationMark } from '@/components/SimulationMark'
import { useText } from '@/i18n/useText'
import { call } from '@/services'
import { useLoaded } from '@/state/useLoaded'
import { useTheme } from '@/theme/useTheme'
import './poster.scss'
import { posterText } from './words'

const QR_SIDE = 232

/** The name of a poster is the token of its link (platform/posters.ts). */
const SHEETS = ['home', 'code', 'family', 'records'] as const

/** Posters for a hospital hall: one QR code a flow, an ordinary link with a short token. */
export default function PosterPage() {
  const theme = useTheme()
  const words = useText(posterText)
  const service = useLoaded('service', () => call('getServiceInfo', {}))
  const base = service.data?.publicUrl ?? ''
  return (
    <div className={`${theme} poster-page`}>
      <header className="poster-top">
        <Mark />
        <h1>{words.head}</h1>
        <LanguageSwitch />
        <button type="button" className="poster-print" onClick={() => window.print()}>
          {words.print}
        </button>
      </header>
      {service.error ? (
        <Banner tone="bad" fact={words.offline}>
          {service.error.sentence}
        </Banner>
      ) : null}
      {base ? (
        <main className="poster-sheets">
          {SHEETS.map((token) => {
            const [title, say] = words[token]
            return (
              <section key={token} className="poster-sheet" aria-label={title}>
                <h2>{title}</h2>
                <p className="say">{say}</p>
                <div className="poster-plate">
                  <QrCode
                    value={`${base}/p/${token}`}
                    size={QR_SIDE}
                    label={words.qr(title ?? '')}
                    quiet
                    ecc="M"
                  />
                </div>
                <p className="note">{`${base}/p/${token}`}</p>
                <SimulationMark />
              </section>
            )
          })}
        </main>
      ) : null}
    </div>
  )
}
