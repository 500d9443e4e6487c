import type { Functions, ResultOf } from '@contract/functions'
import { Text } from '@tarojs/components'
import { useState } from 'react'
import { Card, Chip, DangerSheet, EmptyState, Head, Row, Rows } from '@/components'
import { useText } from '@/i18n/useText'
import { change } from '@/services'
import { useAct } from '@/state/useAct'
import { useWhen } from '@/state/useWhen'
import { otherPlaceText } from './words'

type Filing = ResultOf<Functions['listOtherPlaces']>['filings'][number]

/** What is filed; one that is not over can be cancelled. */
export function Filed({
  personId,
  filings,
  onChanged,
}: {
  personId: string
  filings: readonly Filing[]
  onChanged: () => void
}) {
  const words = useText(otherPlaceText)
  const { day } = useWhen()
  const [chosen, setChosen] = useState<Filing | null>(null)
  const act = useAct()
  const cancel = () =>
    void act.run(async () => {
      if (chosen === null) return
      await change(chosen.filingId, 'cancelOtherPlace', { personId, filingId: chosen.filingId })
      setChosen(null)
      onChanged()
    })
  return (
    <Card>
      <Head title={words.filed} />
      {filings.length === 0 ? <EmptyState title={words.none} hint={words.noneHint} /> : null}
      <Rows>
        {filings.map((filing) => {
          const { filingId, place, kind, from, to, state } = filing
          const open = state === 'active' || state === 'coming'
          return (
            <Row
              key={filingId}
              title={`${place.name} · ${words.kinds[kind].label}`}
              note={to === null ? words.always(day(from)) : words.until(day(from), day(to))}
              end={<Chip tone={state === 'active' ? 'main' : 'neutral'} label={words.states[state]} />}
              {...(open ? { label: words.cancel(place.name), onPress: () => setChosen(filing) } : {})}
            />
          )
        })}
      </Rows>
      <DangerSheet
        open={chosen !== null}
        onClose={() => setChosen(null)}
        title={words.cancelAsk(chosen?.place.name ?? '')}
        keep={words.keep}
        go={words.cancelGo}
        busy={act.busy && words.cancelling}
        error={act.error}
        onGo={cancel}
      >
        <Text>{words.cancelSay}</Text>
      </DangerSheet>
    </Card>
  )
}
