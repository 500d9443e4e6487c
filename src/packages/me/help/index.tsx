import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Card, Icon, Page, Press, Rows } from '@/components'
import { defineText, useText } from '@/i18n/useText'
import { openPage } from '@/platform/navigate'
import { useSettings } from '@/state/settings'
import { QUESTIONS, type Question } from './questions'
import './index.scss'

const helpText = defineText({
  zh: { title: '常见问题', lead: '点一个问题，看怎么办', hotline: '还不清楚？打医保服务热线 12393' },
  en: {
    title: 'Help',
    lead: 'Choose a question',
    hotline: 'Still unclear? Call 12393, the insurance hotline',
  },
})

/** What people really ask, and where each is settled. Open to everybody, signed in or not. */
export default function HelpPage() {
  const words = useText(helpText)
  const language = useSettings((settings) => settings.language)
  const [open, setOpen] = useState<string | null>(null)
  return (
    <Page title={words.title} back>
      <View className="page-lead">{words.lead}</View>
      <Card className="rows-card">
        <Rows>
          {QUESTIONS[language].map((question) => (
            <View key={question.id}>
              <Press
                className="row"
                label={question.ask}
                onPress={() => setOpen(open === question.id ? null : question.id)}
              >
                <View className="tx">
                  <View className="t1">{question.ask}</View>
                </View>
                <Icon name={open === question.id ? 'up' : 'down'} size="s" />
              </Press>
              {open === question.id ? <Answer question={question} /> : null}
            </View>
          ))}
        </Rows>
      </Card>
      <Text className="note">{words.hotline}</Text>
    </Page>
  )
}

function Answer({ question: { answer, go } }: { question: Question }) {
  return (
    <View className="help-answer">
      <View className="say">{answer}</View>
      {go ? <Button kind="soft" label={go.label} onPress={() => void openPage(go.path)} /> : null}
    </View>
  )
}
