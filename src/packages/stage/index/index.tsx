import { type RefObject, useEffect, useRef } from 'react'
import { Mark } from '@/components/Mark'
import { SimulationMark } from '@/components/SimulationMark'
import { useText } from '@/i18n/useText'
import { useTheme } from '@/theme/useTheme'
import { LedgerStrip } from './LedgerStrip'
import { StageScanner } from './StageScanner'
import { StageSteps } from './StageSteps'
import './stage.scss'
import { useStage } from './useStage'
import { stageText } from './words'

/** The family's phone and the hospital's window side by side, to try the whole with one mouse. */
export default function StagePage() {
  const theme = useTheme()
  const words = useText(stageText)
  const { step, receipt } = useStage()
  const phone = useRef<HTMLIFrameElement>(null)
  const counter = useRef<HTMLIFrameElement>(null)
  return (
    <div className={`${theme} stage`}>
      <header className="s-top">
        <Mark />
        <b>{words.title}</b>
        <span className="note">{words.lead}</span>
        <span className="sp" />
        <StageScanner phone={phone} counter={counter} />
        <SimulationMark />
      </header>
      <main className="s-body">
        <div className="device">
          <div className="scr">
            <Frame frame={phone} seat="phone" title={words.phone} path="/" />
          </div>
        </div>
        <div className="s-right">
          <StageSteps step={step} />
          <div className="monitor">
            <Frame frame={counter} seat="terminal" title={words.counter} path="/terminal" />
          </div>
          <LedgerStrip receipt={receipt} />
        </div>
      </main>
    </div>
  )
}

interface FrameProps {
  frame: RefObject<HTMLIFrameElement>
  seat: string
  title: string
  path: string
}

/** A frame with a seat of its own: its name tells the page inside which log-in is its. */
function Frame({ frame, seat, title, path }: FrameProps) {
  useEffect(() => {
    // The name must stand before the page loads, or it would take the log-in of the other frame.
    const element = frame.current
    if (element && element.src === '') element.src = path
  }, [frame, path])
  return <iframe ref={frame} name={`seat-${seat}`} title={title} allow="camera" />
}
