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
import type { CodeSettlement } from './phases'
import { codeText } from './words'

/** The result read as a sentence. */
export function useSpokenResult({ amounts, familyPay }: CodeSettlement): string {
  const words = useText(codeText)
  const { said } = useAmountInWords()
  return words.spokenResult(said(amounts.totalFee), said(amounts.fundPay), said(familyPay))
}

/** 结算好了: the whole, the family's part, who paid, and the way to the explanation. */
export function ResultCard({ settlement }: { settlement: CodeSettlement }) {
  const words = useText(codeText)
  const readAloud = useSettings((settings) => settings.readAloud)
  const sentence = useSpokenResult(settlement)
  const parts = usePayerParts(settlement.payers)
  useEffect(() => {
    if (readAloud) speak(sentence)
    return hush
  }, [readAloud, sentence])
  return (
    <View className="code-card code-turned">
      <View className="result" {...spoken({ role: 'status', live: 'polite' })}>
        <View className="settled-h">
          <Icon name="okc" size="em" />
          <Text>{words.settled}</Text>
        </View>
        <View className="note">
          {words.totalSay[0]} {Fen.format(settlement.amounts.totalFee)} {words.totalSay[1]}
        </View>
        <Amount fen={settlement.familyPay} size="money" />
      </View>
      <View className="result-by">
        <SplitBar parts={parts} thick />
        <PayerList payers={settlement.payers} />
      </View>
      <View className="result-do">
        <Button
          label={words.why}
          onPress={() =>
            void openPage('packages/record/explain/index', {
              id: settlement.settlementId,
              record: settlement.recordId,
            })
          }
        />
        <Button
          kind="plain"
          label={words.detail}
          onPress={() => void openPage('packages/record/detail/index', { id: settlement.recordId })}
        />
      </View>
    </View>
  )
}
