import { Input, Text, View } from '@tarojs/components'
import { useState } from 'react'
import { keyboardOf } from '@/platform/typing'
import { cx } from '../cx'
import { FieldError } from '../Field'
import { spoken } from '../spoken'
import './index.scss'
import { usePunctuation } from '@/i18n/punctuation'

const PLACES = [0, 1, 2, 3, 4, 5] as const

export interface PinFieldProps {
  label: string
  value: string
  onChange: (digits: string) => void
  /** Called with the sixth digit. */
  onFull?: (digits: string) => void
  error?: string | null
  autoFocus?: boolean
  id?: string
}

/** Six digits of a PIN, as dots: one field of the phone's own number keyboard under six boxes. */
export function PinField({ label, value, onChange, onFull, error, autoFocus, id }: PinFieldProps) {
  const between = usePunctuation()
  const [focused, setFocused] = useState(false)
  const type = (text: string) => {
    const digits = text.replace(/\D/g, '').slice(0, PLACES.length)
    onChange(digits)
    if (digits.length === PLACES.length && digits !== value) onFull?.(digits)
  }
  return (
    <View className="pin-field">
      <Text className="pin-label">{label}</Text>
      <View className={cx('pin-boxes', focused && 'focus', error && 'bad')}>
        {PLACES.map((place) => (
          <View
            key={place}
            className={cx('pin-box', focused && place === Math.min(value.length, 5) && 'now')}
            {...spoken({ hidden: true })}
          >
            {value.length > place ? <View className="pin-dot" /> : null}
          </View>
        ))}
        <Input
          id={id}
          className="pin-input"
          {...keyboardOf('number')}
          password
          focus={autoFocus}
          maxlength={PLACES.length}
          value={value}
          {...spoken({ label: error ? `${label}${between.comma}${error}` : label })}
          onInput={(event) => type(event.detail.value)}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
        />
      </View>
      <FieldError error={error} />
    </View>
  )
}
