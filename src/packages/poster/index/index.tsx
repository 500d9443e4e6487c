import { Banner } from '@/components/Banner'
import { Mark } from '@/components/Mark'
import { QrCode } from '@/components/QrCode'
import { SimulationMark } from '@/components/SimulationMark'
import { call } from '@/services'
import { useLoaded } from '@/state/useLoaded'
import { useTheme } from '@/theme/useTheme'
import './poster.scss'

const QR_SIDE = 232

/** What each poster says; its name is the token of its link (platform/posters.ts). */
const SHEETS = [
  { token: 'home', title: '家人的医保，一起办', text: '绑定家人，出示家人的医保码，看每一笔花的是谁的钱。' },
  { token: 'code', title: '出示医保码', text: '看病、买药到窗口，扫这里打开自己或家人的码。' },
  { token: 'family', title: '绑定家人', text: '给爸妈、孩子开通亲情账户，约 3 分钟。' },
  { token: 'records', title: '看使用记录', text: '谁、在哪、花了多少、花的是谁的钱，一分不差。' },
] as const

/** Posters for a hospital hall: one QR code a flow, an ordinary link with a short token. */
export default function PosterPage() {
  const theme = useTheme()
  const service = useLoaded('service', () => call('getServiceInfo', {}))
  const base = service.data?.publicUrl ?? ''
  return (
    <div className={`${theme} poster-page`}>
      <header className="poster-top">
        <Mark />
        <h1>微信扫一扫，家人的医保事一起办</h1>
        <button type="button" className="poster-print" onClick={() => window.print()}>
          打印
        </button>
      </header>
      {service.error ? (
        <Banner tone="bad" fact="没有连上，海报上的地址还不知道。">
          {service.error.sentence}
        </Banner>
      ) : null}
      {base ? (
        <main className="poster-sheets">
          {SHEETS.map((poster) => (
            <section key={poster.token} className="poster-sheet" aria-label={poster.title}>
              <h2>{poster.title}</h2>
              <p className="say">{poster.text}</p>
              <div className="poster-plate">
                <QrCode
                  value={`${base}/p/${poster.token}`}
                  size={QR_SIDE}
                  label={`${poster.title}的二维码`}
                  quiet
                  ecc="M"
                />
              </div>
              <p className="note">{`${base}/p/${poster.token}`}</p>
              <SimulationMark />
            </section>
          ))}
        </main>
      ) : null}
    </div>
  )
}
