import { Picker, Text, View } from '@tarojs/components'
import { usePunctuation } from '@/i18n/punctuation'
import { defineText, useText } from '@/i18n/useText'
import { cx } from '../cx'
import { Icon } from '../Icon'
import { spoken } from '../spoken'
import type { DayInputProps } from './dayInputProps'
import { dayInWords } from './dayInWords'

const text = defineText({ zh: { choose: '请选择日期' }, en: { choose: 'Choose a date' } })

/** The vendor's own picker for a day. */
export function DayInput({ label, value, onChoose, min, max, error }: DayInputProps) {
  const words = useText(text)
  const between = usePunctuation()
  const shown = value === '' ? words.choose : dayInWords(value)
  return (
    <Picker
      mode="date"
      value={value}
      start={min}
      end={max}
      onChange={(event) => onChoose(String(event.detail.value))}
    >
      <View
        className={cx('input', error && 'bad')}
        {...spoken({ role: 'button', label: `${label}${between.comma}${shown}` })}
      >
        <Text className={cx('input-v', value === '' && 'input-ph')}>{shown}</Text>
        <Icon name="cal" />
      </View>
    </Picker>
  )
}
