import { Text, View } from '@tarojs/components'
import { FieldError } from '../Field'
import { DayInput } from './DayInput'
import type { DayInputProps } from './dayInputProps'
import './index.scss'

export { dayInWords } from './dayInWords'
export type DateFieldProps = DayInputProps

/** A day, by the picker that each platform brings: the browser's own (keyboard included), the vendor's in mini-programs. */
export function DateField(props: DateFieldProps) {
  return (
    <View className="field" id={props.id}>
      <View className="field-label">
        <Text>{props.label}</Text>
      </View>
      <DayInput {...props} />
      <FieldError error={props.error} />
    </View>
  )
}
