import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { cx } from '../cx'
import { Icon } from '../Icon'
import { Press } from '../Press'
import './index.scss'

export interface RowProps {
  /** What stands left: a Seal, a Tile or an Icon. */
  lead?: ReactNode
  title: ReactNode
  /** The second, quiet line; use Meta for several phrases. */
  note?: ReactNode
  /** What stands right: an Amount, a Pill, a Chip, a word. */
  end?: ReactNode
  /** The whole row opens something: a chevron is drawn. Leave it out when `end` holds a button. */
  onPress?: () => void
  /** What readers hear instead of the row's own words. */
  label?: string
  /** A chevron of its own at the right, beside a button in `end`. */
  onMore?: () => void
  moreLabel?: string
  /** A line below the words, over the whole width: a Meter, a SplitBar. */
  below?: ReactNode
  /** Words beside something wide: where there is little room they share no line. */
  roomy?: boolean
  className?: string
}

/** One line of a list, at least 64 high (76 elder). */
export function Row({
  lead,
  title,
  note,
  end,
  onPress,
  label,
  onMore,
  moreLabel,
  below,
  roomy,
  className,
}: RowProps) {
  const endOf = end ? <View className="end">{end}</View> : null
  const more = onMore ? (
    <Press className="go" label={moreLabel} onPress={onMore}>
      <Icon name="right" size="s" />
    </Press>
  ) : null
  const inside = (
    <>
      {lead}
      <View className="tx">
        <View className="t1">{title}</View>
        {note ? <View className="t2">{note}</View> : null}
      </View>
      {end && onMore ? (
        <View className="row-does">
          {endOf}
          {more}
        </View>
      ) : (
        <>
          {endOf}
          {more}
        </>
      )}
      {onPress ? <Icon name="right" size="s" className="row-chevron" /> : null}
      {below ? <View className="row-below">{below}</View> : null}
    </>
  )
  const classes = cx('row', below || (end && onMore) ? 'wrap' : null, roomy ? 'roomy' : null, className)
  return onPress ? (
    <Press className={classes} onPress={onPress} label={label}>
      {inside}
    </Press>
  ) : (
    <View className={classes}>{inside}</View>
  )
}

/** A list of rows with hairlines between them. */
export function Rows({ children, className }: { children?: ReactNode; className?: string }) {
  return <View className={cx('rows', className)}>{children}</View>
}
