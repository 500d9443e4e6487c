import { defineText, useText } from '@/i18n/useText'
import { openPage } from '@/platform/navigate'
import { More } from '../Head'

const text = defineText({
  zh: { why: '为什么不能用？' },
  en: { why: 'Why can it not be used?' },
})

export interface WhyNotProps {
  /** Whose bill it would be; left out: one's own. */
  personId?: string
  /** With whose money; left out: whoever pays first. */
  grantorId?: string
  /** What was seen, where that is known: the question is not asked again. */
  saw?: 'noCode' | 'refused' | 'noMoney'
}

/** The quiet way to the diagnosis, wherever something failed. */
export function WhyNot({ personId, grantorId, saw }: WhyNotProps) {
  const words = useText(text)
  return (
    <More
      label={words.why}
      onPress={() => void openPage('packages/diagnosis/index/index', { personId, grantorId, saw })}
    />
  )
}
