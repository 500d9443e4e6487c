import type { UsageDetail } from '@contract/shapes'
import { Day } from '@contract/values/day'
import { Text } from '@tarojs/components'
import { Banner } from '@/components'
import { clockTime, dayInWords } from '@/i18n/time'
import { useText } from '@/i18n/useText'
import { useSettings } from '@/state/settings'
import { detailText } from './words'

/** That the counter reversed the bill, or took lines off it: when, and why. Nothing of a bill that stands as it was. */
export function GivenBack({ record: { reversal, returnedAt } }: { record: UsageDetail }) {
  const words = useText(detailText)
  const language = useSettings((settings) => settings.language)
  const when = (at: string) =>
    `${dayInWords(Day.at(Date.parse(at)), language, 0)} ${clockTime(Date.parse(at))}`
  if (reversal) {
    return (
      <Banner tone="main" fact={words.reversal}>
        <Text>{words.reversalSay(when(reversal.at), reversal.reason)}</Text>
      </Banner>
    )
  }
  return returnedAt ? (
    <Banner tone="main">
      <Text>{words.returned(when(returnedAt))}</Text>
    </Banner>
  ) : null
}
