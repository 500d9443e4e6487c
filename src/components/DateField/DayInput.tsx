import { View } from '@tarojs/components'
import { usePunctuation } from '@/i18n/punctuation'
import { cx } from '../cx'
import type { DayInputProps } from './dayInputProps'

/** The browser's own field for a day. Apart from the mini-programs' picker, whose browser version weighs 100 KB. */
export function DayInput({ label, value, onChoose, min, max, error }: DayInputProps) {
  const between = usePunctuation()
  return (
    <View className={cx('input', error && 'bad')}>
      <input
        type="date"
        className="input-v date-native"
        aria-label={error ? `${label}${between.comma}${error}` : label}
        value={value}
        min={min}
        max={max}
        onChange={(event) => onChoose(event.target.value)}
      />
    </View>
  )
}
