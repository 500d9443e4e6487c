import { useEffect, useRef, useState } from 'react'
import { Mark } from '@/components/Mark'
import { SimulationMark } from '@/components/SimulationMark'
import { useTheme } from '@/theme/useTheme'
import { LedgerStrip } from './LedgerStrip'
import { StageSteps } from './StageSteps'
import './stage.scss'
import { type StageNews, useStageNews } from './useStageNews'

const NOTHING: StageNews = { step: 'scan', receipt: null }

/** The family's phone and the hospital's window side by side, to try the whole with one mouse. */
export default function StagePage() {
  const theme = useTheme()
  const [news, setNews] = useState<StageNews>(NOTHING)
  useStageNews(setNews)
  return (
    <div className={`${theme} stage`}>
      <header className="s-top">
        <Mark />
        <b>并排体验</b>
        <span className="note">左边是家里的手机，右边是医院的窗口，同一笔钱两边同时看到</span>
        <span className="sp" />
        <SimulationMark />
      </header>
      <main className="s-body">
        <div className="device">
          <div className="scr">
            <Frame seat="phone" title="家里的手机" path="/" />
          </div>
        </div>
        <div className="s-right">
          <StageSteps step={news.step} />
          <div className="monitor">
            <Frame seat="terminal" title="医院的窗口" path="/terminal" />
          </div>
          <LedgerStrip receipt={news.receipt} />
        </div>
      </main>
    </div>
  )
}

/** A frame with a seat of its own: its name tells the page inside which log-in is its. */
function Frame({ seat, title, path }: { seat: string; title: string; path: string }) {
  const frame = useRef<HTMLIFrameElement>(null)
  useEffect(() => {
    // The name must stand before the page loads, or it would take the log-in of the other frame.
    const element = frame.current
    if (element && element.src === '') element.src = path
  }, [path])
  return <iframe ref={frame} name={`seat-${seat}`} title={title} allow="camera" />
}
