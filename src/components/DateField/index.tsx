import { Picker, Text, View } from '@tarojs/components'
import { defineText, useText } from '@/i18n/useText'
import { isMini } from '@/platform/target'
import { cx } from '../cx'
import { FieldError } from '../Field'
import { Icon } from '../Icon'
import { spoken } from '../spoken'
import './index.scss'

const text = defineText({ zh: { choose: '请选择日期' }, en: { choose: 'Choose a date' } })

export interface DateFieldProps {
  label: string
  /** 2026-09-14, or '' when there is none. */
  value: string
  onChoose: (day: string) => void
  min?: string
  max?: string
  error?: string | null
}

/** 2026年9月14日 */
export function dayInWords(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return `${year}年${Number(month)}月${Number(date)}日`
}

/** A day, by the picker that each platform brings: the browser's own (keyboard included), the vendor's in mini-programs. */
export function DateField({ label, value, onChoose, min, max, error }: DateFieldProps) {
  const words = useText(text)
  return (
    <View className="field">
      <View className="field-label">
        <Text>{label}</Text>
      </View>
      {isMini ? (
        <Picker
          mode="date"
          value={value}
          start={min}
          end={max}
          onChange={(event) => onChoose(String(event.detail.value))}
        >
          <View className={cx('input', error && 'bad')} {...spoken({ role: 'button', label })}>
            <Text className={cx('input-v', value === '' && 'input-ph')}>
              {value === '' ? words.choose : dayInWords(value)}
            </Text>
            <Icon name="cal" />
          </View>
        </Picker>
      ) : (
        <View className={cx('input', error && 'bad')}>
          <input
            type="date"
            className="input-v date-native"
            aria-label={error ? `${label}，${error}` : label}
            value={value}
            min={min}
            max={max}
            onChange={(event) => onChoose(event.target.value)}
          />
        </View>
      )}
      <FieldError error={error} />
    </View>
  )
}
