import { Input, Text, View } from '@tarojs/components'
import { useState } from 'react'
import { defineText, useText } from '@/i18n/useText'
import { type Keyboard, keyboardOf } from '@/platform/typing'
import { cx } from '../cx'
import { Icon } from '../Icon'
import { spoken } from '../spoken'
import './index.scss'
import { usePunctuation } from '@/i18n/punctuation'

const text = defineText({
  zh: { places: (now: number, all: number) => `${now} / ${all} 位`, right: '填对了', locked: '不用填' },
  en: {
    places: (now: number, all: number) => `${now} / ${all}`,
    right: 'Correct',
    locked: 'Filled in already',
  },
})

export interface FieldProps {
  label: string
  value: string
  onChange?: (value: string) => void
  /** Called when the field is left: the time to check it. */
  onLeave?: (value: string) => void
  placeholder?: string
  /** The keyboard: `idcard` digits and X, `number` digits, `digit` digits and a point. */
  keyboard?: Keyboard
  password?: boolean
  maxLength?: number
  /** Shows 17 / 18 位 at the right of the label. */
  counted?: boolean
  /** What is wrong and what to do; draws the field in red with the sentence below. */
  error?: string | null
  /** Checked and correct: a tick. */
  right?: boolean
  /** Known already (from the ID number): shown, not typed. */
  locked?: boolean
  id?: string
}

/** One line to fill in: label above, counter at the right of the label, error below. */
export function Field(props: FieldProps) {
  const {
    label,
    value,
    onChange,
    onLeave,
    placeholder,
    keyboard = 'text',
    password,
    maxLength,
    counted,
    error,
    right,
    locked,
    id,
  } = props
  const words = useText(text)
  const between = usePunctuation()
  const [focused, setFocused] = useState(false)
  return (
    <View className="field">
      <View className="field-label">
        <Text>{label}</Text>
        {counted && maxLength ? (
          <Text className="nowrap">{words.places(value.length, maxLength)}</Text>
        ) : null}
      </View>
      <View
        className={cx(
          'input',
          error && 'bad',
          focused && 'focus',
          locked && 'locked',
          keyboard === 'idcard' && 'long',
        )}
      >
        {locked ? (
          <Text className="input-v">{value}</Text>
        ) : (
          <Input
            id={id}
            className="input-v"
            {...keyboardOf(keyboard)}
            password={password}
            value={value}
            placeholder={placeholder}
            placeholderClass="input-ph"
            maxlength={maxLength ?? 60}
            {...spoken({ label: error ? `${label}${between.comma}${error}` : label })}
            onInput={(event) => onChange?.(event.detail.value)}
            onFocus={() => setFocused(true)}
            onBlur={(event) => {
              setFocused(false)
              onLeave?.(event.detail.value)
            }}
          />
        )}
        {locked ? <FieldMark icon="lock" name={words.locked} /> : null}
        {error ? <Icon name="badc" className="bad-mark" /> : null}
        {right && !error && !locked ? <FieldMark icon="okc" name={words.right} className="ok-mark" /> : null}
      </View>
      <FieldError error={error} />
    </View>
  )
}

function FieldMark({ icon, name, className }: { icon: 'lock' | 'okc'; name: string; className?: string }) {
  return (
    <View className={cx('input-mark', className)} {...spoken({ role: 'img', label: name })}>
      <Icon name={icon} size={icon === 'lock' ? 's' : 'm'} />
    </View>
  )
}

/** The red sentence below a field or a picker; announced once when it appears. */
export function FieldError({ error }: { error?: string | null }) {
  return error ? (
    <View className="field-error" {...spoken({ role: 'alert' })}>
      <Icon name="warn" size="s" />
      <Text>{error}</Text>
    </View>
  ) : null
}
