import { useState } from 'react'
import { useText } from '@/i18n/useText'
import { useAct } from '@/state/useAct'
import { useCounter, withLines } from './counter'
import { Fault } from './Fault'
import { keepTemplate, linesOf, templates } from './templates'
import { counterText } from './words'

/** Bills that come again and again: one choice adds all their lines; the lines on the counter can be kept as one. */
export function TemplateBar() {
  const words = useText(counterText)
  const act = useAct()
  const { lines, set } = useCounter()
  const [known, setKnown] = useState(templates)
  const [name, setName] = useState<string | null>(null)
  const use = (chosen: string) => {
    const template = known.find((one) => one.name === chosen)
    if (!template) return
    void act.run(async () => {
      const more = await linesOf(template)
      set({ lines: withLines(useCounter.getState().lines, more) })
    })
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
          <select aria-label={words.useTemplate} value="" onChange={(event) => use(event.target.value)}>
            <option value="">{words.template}</option>
            {known.map((one) => (
              <option key={one.name} value={one.name}>
                {one.name}
              </option>
            ))}
          </select>
          {lines.length > 0 ? (
            <button type="button" className="tb" onClick={() => setName('')}>
              {words.keepTemplate}
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
            aria-label={words.templateName}
            placeholder={words.templateName}
            maxLength={20}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <button type="submit" className="tb main">
            {words.keep}
          </button>
          <button type="button" className="tb" onClick={() => setName(null)}>
            {words.keepNot}
          </button>
        </form>
      )}
      <Fault error={act.error} />
    </div>
  )
}
