import type { Functions, ParamsOf } from '@contract/functions'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Trouble, toast } from '@/components'
import { useText } from '@/i18n/useText'
import { openPage } from '@/platform/navigate'
import { canPrint, printPage } from '@/platform/print'
import { saveFile } from '@/platform/saveFile'
import { change } from '@/services'
import { useAct } from '@/state/useAct'
import { OnPaper } from './OnPaper'
import { yearText } from './words'

interface TakeAwayProps {
  filter: ParamsOf<Functions['exportUsage']>['filter']
  today: string
}

/** The year as a spreadsheet, and on paper. */
export function TakeAway({ filter, today }: TakeAwayProps) {
  const words = useText(yearText)
  const act = useAct()
  const [failed, setFailed] = useState(false)
  const take = () =>
    void act.run(async () => {
      const { csv, fileName } = await change(JSON.stringify(filter), 'exportUsage', { filter })
      const saved = await saveFile(fileName, csv, 'text/csv;charset=utf-8')
      setFailed(saved === 'failed')
      if (saved !== 'failed') toast(words[saved])
    })
  return (
    <>
      <OnPaper>{yearText.zh.printed(today)}</OnPaper>
      <Text className="note center">{words.printed(today)}</Text>
      <View className="no-print year-filters">
        <Trouble error={act.error} />
        {failed ? <Text className="note">{words.failed}</Text> : null}
        <Button
          label={words.export}
          kind="soft"
          icon="list"
          busy={act.busy && words.exporting}
          onPress={take}
        />
        {canPrint ? <Button label={words.print} kind="edge" icon="print" onPress={printPage} /> : null}
        <Button label={words.records} kind="plain" onPress={() => void openPage('pages/records/index')} />
      </View>
    </>
  )
}
