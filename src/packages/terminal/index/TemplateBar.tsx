import { useState } from 'react'
import { useAct } from '@/state/useAct'
import { useCounter } from './counter'
import { Fault } from './Fault'
import { keepTemplate, linesOf, templates } from './templates'

/** Bills that come again and again: one choice puts all their lines down; the lines on the counter can be kept as one. */
export function TemplateBar() {
  const act = useAct()
  const { lines, set } = useCounter()
  const [known, setKnown] = useState(templates)
  const [name, setName] = useState<string | null>(null)
  const use = (chosen: string) => {
    const template = known.find((one) => one.name === chosen)
    if (template) void act.run(async () => set({ lines: await linesOf(template), current: 0 }))
  }
  const keep = () => {
    const wanted = name?.trim() ?? ''
    if (wanted === '') return
    keepTemplate(wanted, lines)
    setKnown(templates())
    setName(null)
  }
  return (
    <div className="templates">
      {name === null ? (
        <>
          <select aria-label="用模板" value="" onChange={(event) => use(event.target.value)}>
            <option value="">模板</option>
            {known.map((one) => (
              <option key={one.name} value={one.name}>
                {one.name}
              </option>
            ))}
          </select>
          {lines.length > 0 ? (
            <button type="button" className="tb" onClick={() => setName('')}>
              存为模板
            </button>
          ) : null}
        </>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            keep()
          }}
        >
          <input
            aria-label="模板的名字"
            placeholder="模板的名字"
            maxLength={20}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <button type="submit" className="tb main">
            存
          </button>
          <button type="button" className="tb" onClick={() => setName(null)}>
            不存
          </button>
        </form>
      )}
      <Fault error={act.error} />
    </div>
  )
}
