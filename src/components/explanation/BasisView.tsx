import type { Basis } from '@contract/explanation'
import { Text, View } from '@tarojs/components'
import { usePunctuation } from '@/i18n/punctuation'
import { useText } from '@/i18n/useText'
import { useSettings } from '@/state/settings'
import { Chip } from '../Chip'
import { Meta } from '../Meta'
import { inForceFrom } from './dates'
import { GRADE_TONES, gradeOf } from './grade'
import { explanationText } from './text'

/** 依据: the rule with its parameter, where it is written, from when, and how sure that is. */
export function BasisView({ basis }: { basis: Basis }) {
  const words = useText(explanationText)
  const between = usePunctuation()
  const when = inForceFrom(
    basis,
    useSettings((settings) => settings.language),
  )
  const grade = gradeOf(basis)
  return (
    <View className="src">
      <Text className="src-rule">
        {words.basis}
        {between.colon}
        {basis.name}
        {basis.value ? ` ${basis.value}` : ''}
      </Text>
      <View className="src-from">
        <Meta
          phrases={[
            basis.regionName,
            basis.source?.title,
            when === null ? words.fromUnknown : words.from(when),
            basis.alternatives > 0 && words.others(basis.alternatives),
          ]}
        />
        <Chip label={words.grades[grade]} tone={GRADE_TONES[grade]} />
      </View>
      {basis.note ? <Text className="src-note">{basis.note}</Text> : null}
    </View>
  )
}
