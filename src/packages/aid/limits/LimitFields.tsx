import type { GrantLimits } from '@contract/shapes'
import type { ItemKind, VisitType } from '@contract/values'
import { useState } from 'react'
import { Row, Rows } from '@/components'
import { useText } from '@/i18n/useText'
import { KindSheet, PlaceSheet, VisitSheet } from './sheets'
import { limitsText } from './words'

interface LimitFieldsProps {
  limits: GrantLimits
  onChange: (limits: GrantLimits) => void
  /** What the region lets aid pay. */
  visits: readonly VisitType[]
  kinds: readonly ItemKind[]
}

/** For what one's money may be used: kind of visit, kind of items, places; a row each, which opens its choice. */
export function LimitFields({ limits, onChange, visits, kinds }: LimitFieldsProps) {
  const words = useText(limitsText)
  const [open, setOpen] = useState<'visits' | 'kinds' | 'places' | null>(null)
  const close = () => setOpen(null)
  const visitNote = limits.visits?.map((one) => words.visitNames[one]).join(words.and) ?? words.any
  const kindNote = limits.kinds?.map((one) => words.kindNames[one]).join(words.and) ?? words.anyKind
  const placeNote = limits.institutions?.map((one) => one.name).join(words.and) ?? words.any
  return (
    <>
      <Rows>
        <Row title={words.visits} note={visitNote} onPress={() => setOpen('visits')} />
        <Row title={words.kinds} note={kindNote} onPress={() => setOpen('kinds')} />
        <Row title={words.places} note={placeNote} onPress={() => setOpen('places')} />
      </Rows>
      <VisitSheet
        open={open === 'visits'}
        onClose={close}
        all={visits}
        chosen={limits.visits}
        onChoose={(chosen) => onChange({ ...limits, visits: chosen })}
      />
      <KindSheet
        open={open === 'kinds'}
        onClose={close}
        all={kinds}
        chosen={limits.kinds}
        onChoose={(chosen) => onChange({ ...limits, kinds: chosen })}
      />
      {open === 'places' ? (
        <PlaceSheet
          onClose={close}
          chosen={limits.institutions}
          onChoose={(chosen) => onChange({ ...limits, institutions: chosen })}
        />
      ) : null}
    </>
  )
}
