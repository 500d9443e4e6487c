import { Text, View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { defineText, useText } from '@/i18n/useText'
import { cx } from '../cx'
import { FieldError } from '../Field'
import { Icon } from '../Icon'
import { Press } from '../Press'
import { Sheet } from '../Sheet'
import { spoken } from '../spoken'
import './index.scss'
import { usePunctuation } from '@/i18n/punctuation'

const text = defineText({
  zh: { choose: '请选择', chosen: '已选' },
  en: { choose: 'Please choose', chosen: 'chosen' },
})

export interface Choice<V extends string> {
  value: V
  label: string
  note?: string
  /** The heading under which it stands beside its like, with short labels; all choices of a list have one, or none. */
  group?: string
}

interface ChoiceListProps<V extends string> {
  name: string
  choices: readonly Choice<V>[]
  value: V | null
  onChoose: (value: V) => void
}

/** Choices below each other, one of them chosen. Each is as high as a row, so that a thumb meets it. */
export function ChoiceList<V extends string>({ name, choices, value, onChoose }: ChoiceListProps<V>) {
  const between = usePunctuation()
  if (choices[0]?.group) return <GroupedChoices choices={choices} value={value} onChoose={onChoose} />
  return (
    <View className="rows" {...spoken({ role: 'radiogroup', label: name })}>
      {choices.map((choice) => (
        <Press
          key={choice.value}
          className="row choice"
          role="radio"
          checked={choice.value === value}
          label={choice.note ? `${choice.label}${between.comma}${choice.note}` : choice.label}
          onPress={() => onChoose(choice.value)}
        >
          <View className="tx">
            <View className="t1">{choice.label}</View>
            {choice.note ? <View className="t2">{choice.note}</View> : null}
          </View>
          {/* An empty ring says that it can be chosen: without one, a list of names looks like something to read. */}
          <View className={cx('choice-ring', choice.value === value && 'on')}>
            {choice.value === value ? <Icon name="check" bold size="s" /> : null}
          </View>
        </Press>
      ))}
    </View>
  )
}

/** Many choices with short labels: under headings, in as many columns as the letters leave room for. */
function GroupedChoices<V extends string>({ choices, value, onChoose }: Omit<ChoiceListProps<V>, 'name'>) {
  const groups = [...new Set(choices.map(({ group }) => group ?? ''))]
  return (
    <View className="choice-groups">
      {groups.map((name) => (
        <View key={name} className="choice-group">
          <Text className="note">{name}</Text>
          <View className="choice-grid" {...spoken({ role: 'radiogroup', label: name })}>
            {choices
              .filter(({ group }) => group === name)
              .map((choice) => (
                <Press
                  key={choice.value}
                  className={cx('choice-cell', choice.value === value && 'on')}
                  role="radio"
                  checked={choice.value === value}
                  label={choice.label}
                  onPress={() => onChoose(choice.value)}
                >
                  <Text>{choice.label}</Text>
                  {choice.value === value ? <Icon name="check" bold size="s" /> : null}
                </Press>
              ))}
          </View>
        </View>
      ))}
    </View>
  )
}

export interface ChoiceSheetProps<V extends string> extends ChoiceListProps<V> {
  open: boolean
  onClose: () => void
  /** A sentence above the choices. */
  children?: ReactNode
}

/** One choice out of a list, from below; choosing closes it. For filters, relations, regions. */
export function ChoiceSheet<V extends string>(props: ChoiceSheetProps<V>) {
  const { open, onClose, name, choices, value, onChoose, children } = props
  return (
    <Sheet open={open} onClose={onClose} title={name}>
      {children}
      <ChoiceList
        name={name}
        choices={choices}
        value={value}
        onChoose={(chosen) => {
          onClose()
          onChoose(chosen)
        }}
      />
    </Sheet>
  )
}

export interface ChoiceFieldProps<V extends string> {
  label: string
  choices: readonly Choice<V>[]
  value: V | null
  onChoose: (value: V) => void
  placeholder?: string
  error?: string | null
  id?: string
}

/** A field whose value is chosen, not typed. */
export function ChoiceField<V extends string>(props: ChoiceFieldProps<V>) {
  const between = usePunctuation()
  const { label, choices, value, onChoose, placeholder, error, id } = props
  const words = useText(text)
  const [open, setOpen] = useState(false)
  const chosen = choices.find((choice) => choice.value === value)
  const shown = chosen?.label ?? placeholder ?? words.choose
  return (
    <View className="field" id={id}>
      <View className="field-label">
        <Text>{label}</Text>
      </View>
      <Press
        className={cx('input', error && 'bad')}
        label={`${label}${between.comma}${chosen ? `${words.chosen}${chosen.label}` : shown}`}
        expanded={open}
        onPress={() => setOpen(true)}
      >
        <Text className={cx('input-v', !chosen && 'input-ph')}>{shown}</Text>
        <Icon name="down" />
      </Press>
      <FieldError error={error} />
      <ChoiceSheet
        open={open}
        onClose={() => setOpen(false)}
        name={label}
        choices={choices}
        value={value}
        onChoose={onChoose}
      />
    </View>
  )
}
