import type { RefusalCode } from '@contract/refusals'
import { Text } from '@tarojs/components'
import { defineText, useText } from '@/i18n/useText'
import type { CallError } from '@/services'
import { Banner } from '../Banner'
import { Pill } from '../Pill'
import { WhyNot } from '../WhyNot'
import { isAboutUse, wayToMend } from './mend'
import { canBeMended, useMended } from './useMended'

const text = defineText({
  zh: {
    refused: '没有办成。',
    signIn: '去登录',
    verify: '去实名认证',
    activate: '去激活医保码',
    restore: '去恢复医保码',
    resetPin: '刷脸重设密码',
    again: '再试一次',
    trace: (id: string) => `编号 ${id}`,
  },
  en: {
    refused: 'Not done. ',
    signIn: 'Sign in',
    verify: 'Verify identity',
    activate: 'Activate the code',
    restore: 'Restore the code',
    resetPin: 'Reset PIN by face',
    again: 'Try again',
    trace: (id: string) => `No. ${id}`,
  },
})

export interface TroubleProps {
  error: CallError | null
  /** Asks again; left out where the button that failed stands below anyway. */
  onRetry?: () => void
  /** Whom the call was about: the pages that mend a refusal need to know. */
  personId?: string
}

/** Why a call did not succeed: its own sentence, and the one button that mends it. Never a toast. */
export function Trouble({ error, ...rest }: TroubleProps) {
  if (error === null) return null
  const { refusal } = error
  return refusal !== null && canBeMended(refusal) ? (
    <Lacking error={error} refusal={refusal} {...rest} />
  ) : (
    <Told error={error} {...rest} />
  )
}

type ToldProps = TroubleProps & { error: CallError }

/** What another page may make good while this one waits below it. */
function Lacking({ refusal, ...told }: ToldProps & { refusal: RefusalCode }) {
  return useMended(refusal) ? null : <Told {...told} />
}

function Told({ error, onRetry, personId }: ToldProps) {
  const words = useText(text)
  const way = wayToMend(error.refusal)
  const action = way ? (
    <Pill tone="edge" label={words[way.name]} onPress={() => void way.go(personId)} />
  ) : onRetry ? (
    <Pill tone="edge" label={words.again} onPress={onRetry} />
  ) : undefined
  return (
    <Banner
      tone={error.isNetwork ? 'warn' : 'bad'}
      fact={error.isNetwork ? undefined : words.refused}
      action={action}
    >
      <Text>{error.sentence}</Text>
      {error.refusal === 'INTERNAL' && error.traceId ? (
        <Text className="note">{words.trace(error.traceId)}</Text>
      ) : null}
      {personId && isAboutUse(error.refusal) ? <WhyNot personId={personId} saw="noCode" /> : null}
    </Banner>
  )
}
