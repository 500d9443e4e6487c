import { Fen } from '@contract/values/fen'
import { Text, View } from '@tarojs/components'
import { useEffect } from 'react'
import {
  Amount,
  Button,
  Icon,
  PayerList,
  SplitBar,
  spoken,
  useAmountInWords,
  usePayerParts,
} from '@/components'
import { useText } from '@/i18n/useText'
import { openPage } from '@/platform/navigate'
import { hush, speak } from '@/platform/speech'
import { useSettings } from '@/state/settings'
import { useWhen } from '@/state/useWhen'
import type { CodeSettlement } from './phases'
import { codeText } from './words'

/** The result read as a sentence. */
export function useSpokenResult({ amounts, familyPay, reversal }: CodeSettlement): string {
  const words = useText(codeText)
  const { said } = useAmountInWords()
  if (reversal) return words.spokenBack(said(familyPay))
  return words.spokenResult(said(amounts.totalFee), said(amounts.fundPay), said(familyPay))
}

/**
 * 结算好了: the whole, the family's part, who paid, and the way to the explanation. Given back at the counter: that it
 * was, when, why, and to whom each part went.
 */
export function ResultCard({ settlement }: { settlement: CodeSettlement }) {
  const words = useText(codeText)
  const readAloud = useSettings((settings) => settings.readAloud)
  const sentence = useSpokenResult(settlement)
  const parts = usePayerParts(settlement.payers)
  const isBack = settlement.reversal !== null
  useEffect(() => {
    if (readAloud) speak(sentence)
    return hush
  }, [readAloud, sentence])
  return (
    <View className="code-card code-turned">
      <View className="result" {...spoken({ role: 'status', live: 'polite' })}>
        <View className={isBack ? 'settled-h back' : 'settled-h'}>
          <Icon name={isBack ? 'undo' : 'okc'} size="em" />
          <Text>{isBack ? words.reversed : words.settled}</Text>
        </View>
        <View className="note">
          {words.totalSay[0]} {Fen.format(settlement.amounts.totalFee)} {words.totalSay[1]}
        </View>
        <Amount fen={settlement.familyPay} size="money" struck={isBack} />
        <Given settlement={settlement} />
      </View>
      <View className="result-by">
        {isBack ? <View className="result-to">{words.backTo}</View> : <SplitBar parts={parts} thick />}
        <PayerList payers={settlement.payers} back={isBack} />
      </View>
      <View className="result-do">
        {isBack ? null : (
          <Button
            label={words.why}
            onPress={() =>
              void openPage('packages/record/explain/index', {
                id: settlement.settlementId,
                record: settlement.recordId,
              })
            }
          />
        )}
        <Button
          kind={isBack ? 'primary' : 'plain'}
          label={words.detail}
          onPress={() => void openPage('packages/record/detail/index', { id: settlement.recordId })}
        />
      </View>
    </View>
  )
}

/** What the counter gave back since. */
function Given({ settlement: { reversal, returnedAt } }: { settlement: CodeSettlement }) {
  const words = useText(codeText)
  const { when } = useWhen()
  if (reversal) return <View className="note">{words.reversedSay(when(reversal.at), reversal.reason)}</View>
  return returnedAt ? <View className="note">{words.returned(when(returnedAt))}</View> : null
}
