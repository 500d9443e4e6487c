import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Card, ChoiceField, DateField, Head, SkeletonRows, Trouble } from '@/components'
import { useText } from '@/i18n/useText'
import { call } from '@/services'
import { useLoaded } from '@/state/useLoaded'
import { Differences } from './Differences'
import { useWhatIf } from './useWhatIf'
import { whatIfText } from './whatIfWords'

/** 换个地方、换个日子会怎样: the same bill under other rules, beside what it came to. Moves nothing. */
export function WhatIf({ settlementId }: { settlementId: string }) {
  const words = useText(whatIfText)
  const [open, setOpen] = useState(false)
  const { wish, answer, imagine, busy, error } = useWhatIf(settlementId)
  const regions = useLoaded(open ? 'regions' : null, () => call('listRegions', {}))
  if (!open) {
    return (
      <Card>
        <Head title={words.title} />
        <View className="note what-if-lead">{words.lead}</View>
        <Button
          kind="soft"
          icon="swap"
          label={words.begin}
          onPress={() => {
            setOpen(true)
            void imagine({})
          }}
        />
      </Card>
    )
  }
  const choices = (regions.data?.regions ?? [])
    .filter(({ parent }) => parent !== null)
    .map(({ region, name, simulated }) => ({
      value: region,
      label: name,
      ...(simulated ? { note: words.simulated } : {}),
    }))
  return (
    <Card className="what-if">
      <Head title={words.title} note={busy ? words.busy : words.nothingMoves} />
      <Trouble error={regions.error} onRetry={() => void regions.load()} />
      <ChoiceField
        label={words.region}
        choices={choices}
        value={wish.region ?? answer?.before.region ?? null}
        onChoose={(region) => void imagine({ region })}
      />
      <DateField
        label={words.day}
        value={wish.day ?? answer?.before.day ?? ''}
        onChoose={(day) => void imagine({ day })}
      />
      {(error ? [] : (answer?.readings ?? [])).map(({ path, name, chosen, offered }) => (
        <ChoiceField
          key={path}
          label={words.reading(name)}
          choices={offered.map(({ reading, value, source }) => ({
            value: reading,
            label: value,
            ...(source ? { note: source } : {}),
          }))}
          value={chosen}
          onChoose={(reading) => void imagine({ choose: { ...wish.choose, [path]: reading } })}
        />
      ))}
      <Trouble error={error} onRetry={() => void imagine({})} />
      {error ? null : answer ? <Differences imagined={answer} /> : <SkeletonRows count={3} />}
    </Card>
  )
}
