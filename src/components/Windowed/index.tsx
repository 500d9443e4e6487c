import { View } from '@tarojs/components'
import { type ReactNode, startTransition, useEffect, useRef, useState } from 'react'
import { PLACE } from '@/platform/besideFocus'
import { inTurn, LAST, outOfTurn } from '@/platform/inTurn'
import { watchNear } from '@/platform/nearScreen'
import { isMini } from '@/platform/target'
import { cx } from '../cx'
import './index.scss'

export interface WindowedProps {
  /** Unique on the page. */
  id: string
  /** How many rows it holds: how high its place is before it was ever drawn. */
  rows: number
  /** Far below when it comes: in a browser it begins as an empty place and is drawn when it comes near. */
  later?: boolean
  /** Holds other pieces: it is drawn long before it is seen, so that its pieces can be. */
  whole?: boolean
  children?: ReactNode
}

/** How high one row is, in dp: a guess until one was drawn. */
let usualRow = 112
/** How high each piece was, in dp: one that is drawn anew begins as high as it was, and nothing jumps. */
const heights = new Map<string, number>()

/**
 * A piece of a long list that is drawn only near the screen; far from it, an empty place of the same height stands for
 * it, so that a list of a thousand rows has the nodes of some dozens. Pieces are drawn in between other work: a scroll
 * never waits for them.
 */
export function Windowed({ id, rows, later, whole = false, children }: WindowedProps) {
  // A mini-program may tell late, or never, what is near: there all is drawn first.
  const [near, setNear] = useState(!later || isMini)
  const height = useRef(heights.get(id) ?? 0)
  const drawn = useRef(near)
  drawn.current = near
  useEffect(
    () =>
      watchNear(
        id,
        (isNear, now, distance) => {
          if (drawn.current && now > 0) {
            height.current = now
            heights.set(id, now)
            if (!whole) usualRow = now / rows
          }
          const next = isNear || (drawn.current && height.current === 0)
          if (isMini) startTransition(() => setNear(next))
          else if (next === drawn.current) outOfTurn(id)
          else inTurn(id, next ? distance : LAST, () => setNear(next))
        },
        whole,
      ),
    [id, rows, whole],
  )
  const place = near ? undefined : { height: `${height.current || usualRow * rows}px` }
  return (
    <View id={id} className={cx('rows', PLACE)} style={place}>
      {near ? children : null}
    </View>
  )
}
