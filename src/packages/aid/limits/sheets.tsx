import type { GrantLimits } from '@contract/shapes'
import type { ItemKind, VisitType } from '@contract/values'
import { Text } from '@tarojs/components'
import { useState } from 'react'
import { Button, Rows, Sheet, SkeletonRows, Toggle, Trouble } from '@/components'
import { useText } from '@/i18n/useText'
import { call } from '@/services'
import { useLoaded } from '@/state/useLoaded'
import { withMember } from './limits'
import { limitsText } from './words'

interface PickProps<T> {
  open: boolean
  onClose: () => void
  all: readonly T[]
  /** Null = all of them. */
  chosen: readonly T[] | null
  onChoose: (chosen: T[] | null) => void
}

/** Several of a short list, a switch each; the last one stays on, and it is said why. */
function PickSheet<T extends string>(props: PickProps<T> & { title: string; name: (one: T) => string }) {
  const { open, onClose, all, chosen, onChoose, title, name } = props
  const words = useText(limitsText)
  const [refused, setRefused] = useState(false)
  const turn = (one: T, on: boolean) => {
    const next = withMember(all, chosen, one, on)
    setRefused(next?.length === 0)
    if (next?.length !== 0) onChoose(next)
  }
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={title}
      actions={<Button label={words.done} onPress={onClose} />}
    >
      <Rows>
        {all.map((one) => (
          <Toggle
            key={one}
            label={name(one)}
            on={chosen === null || chosen.includes(one)}
            onChange={(on) => turn(one, on)}
          />
        ))}
      </Rows>
      {refused ? <Text className="note">{words.least}</Text> : null}
    </Sheet>
  )
}

export function VisitSheet(props: PickProps<VisitType>) {
  const words = useText(limitsText)
  return <PickSheet {...props} title={words.visits} name={(one) => words.visitNames[one]} />
}

export function KindSheet(props: PickProps<ItemKind>) {
  const words = useText(limitsText)
  return <PickSheet {...props} title={words.kinds} name={(one) => words.kindNames[one]} />
}

/** The most institutions that one grant names. */
const MOST_PLACES = 10

interface PlaceSheetProps {
  onClose: () => void
  chosen: GrantLimits['institutions']
  onChoose: (chosen: GrantLimits['institutions']) => void
}

/** Named hospitals and pharmacies: none switched on means everywhere. */
export function PlaceSheet({ onClose, chosen, onChoose }: PlaceSheetProps) {
  const words = useText(limitsText)
  const places = useLoaded('institutions', () => call('listInstitutions', {}))
  const turn = (place: { institutionId: string; name: string }, on: boolean) => {
    const others = (chosen ?? []).filter((one) => one.institutionId !== place.institutionId)
    const next = on ? [...others, { institutionId: place.institutionId, name: place.name }] : others
    onChoose(next.length === 0 ? null : next.slice(0, MOST_PLACES))
  }
  const list = places.data?.institutions ?? []
  return (
    <Sheet
      open
      onClose={onClose}
      title={words.places}
      actions={<Button label={words.done} onPress={onClose} />}
    >
      <Text className="note">{words.note}</Text>
      <Trouble error={places.error} onRetry={() => void places.load()} />
      {places.data === null && places.error === null ? <SkeletonRows count={3} /> : null}
      {places.data && list.length === 0 ? <Text className="note">{words.none}</Text> : null}
      <Rows>
        {list.map((place) => (
          <Toggle
            key={place.institutionId}
            label={place.name}
            on={chosen?.some((one) => one.institutionId === place.institutionId) ?? false}
            onChange={(on) => turn(place, on)}
          />
        ))}
      </Rows>
    </Sheet>
  )
}
