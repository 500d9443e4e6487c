import { View } from '@tarojs/components'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { watchNear } from '@/platform/nearScreen'

export interface WindowedProps {
  /** Unique on the page. */
  id: string
  children?: ReactNode
}

/**
 * A piece of a long list that is drawn only near the screen; far from it, an empty place of the same height stands for
 * it, so that a list of a thousand rows has the nodes of some dozens.
 */
export function Windowed({ id, children }: WindowedProps) {
  const [near, setNear] = useState(true)
  const height = useRef(0)
  useEffect(
    () =>
      watchNear(id, (isNear, now) => {
        if (!isNear && now > 0) height.current = now
        setNear(isNear || height.current === 0)
      }),
    [id],
  )
  return (
    <View id={id} className="rows" style={near ? undefined : { height: `${height.current}px` }}>
      {near ? children : null}
    </View>
  )
}
