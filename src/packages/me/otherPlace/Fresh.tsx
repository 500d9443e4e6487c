import type { Functions, ResultOf } from '@contract/functions'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Card, ChoiceField, DateField, Head, SkeletonRows, Trouble, toast } from '@/components'
import { useText } from '@/i18n/useText'
import { call, change } from '@/services'
import { useAct } from '@/state/useAct'
import { useLoaded } from '@/state/useLoaded'
import { otherPlaceText } from './words'

type Listed = ResultOf<Functions['listOtherPlaces']>
type Kind = Listed['filings'][number]['kind']

/** Chooses place, kind and days, and files them; what the rules say of the days, the cloud says. */
export function Fresh({
  personId,
  today,
  listed,
  onFiled,
}: {
  personId: string
  today: string
  listed: Listed
  onFiled: () => void
}) {
  const words = useText(otherPlaceText)
  const regions = useLoaded('regions', () => call('listRegions', {}))
  const [place, setPlace] = useState<string | null>(null)
  const [kind, setKind] = useState<Kind>('temporary')
  const [from, setFrom] = useState(today)
  const [to, setTo] = useState('')
  const [missing, setMissing] = useState(false)
  const act = useAct()
  const { home, temporaryDays, filedAfterDays } = listed
  if (!regions.data) {
    return (
      <Card>
        <Trouble error={regions.error} onRetry={() => void regions.load()} />
        {regions.error ? null : <SkeletonRows count={3} />}
      </Card>
    )
  }
  const places = regions.data.regions
    .filter(({ region, parent }) => parent !== null && region !== home.region)
    .map(({ region, name }) => ({ value: region, label: name }))
  const kinds = [
    {
      value: 'temporary' as const,
      label: words.kinds.temporary.label,
      note: words.kinds.temporary.note(temporaryDays),
    },
    { value: 'resident' as const, label: words.kinds.resident.label, note: words.kinds.resident.note },
    {
      value: 'emergency' as const,
      label: words.kinds.emergency.label,
      note: words.kinds.emergency.note(filedAfterDays),
    },
  ]
  const file = () => {
    setMissing(place === null)
    if (place === null) return
    void act.run(async () => {
      const until = kind === 'resident' || to === '' ? null : to
      await change(`otherPlace-${personId}`, 'fileOtherPlace', { personId, place, kind, from, to: until })
      toast(words.done)
      setPlace(null)
      setTo('')
      onFiled()
    })
  }
  return (
    <Card>
      <Head title={words.fresh} />
      <View className="note other-place-say">{words.say(home.name)}</View>
      <ChoiceField
        label={words.place}
        choices={places}
        value={place}
        onChoose={setPlace}
        error={missing && place === null ? words.missing : null}
      />
      <ChoiceField label={words.kind} choices={kinds} value={kind} onChoose={setKind} />
      <DateField label={words.from} value={from} onChoose={setFrom} />
      {kind === 'resident' ? null : <DateField label={words.to} value={to} min={from} onChoose={setTo} />}
      <Trouble error={act.error} />
      <Button label={words.go} busy={act.busy && words.busy} onPress={file} />
    </Card>
  )
}
