import { Text } from '@tarojs/components'
import { useState } from 'react'
import { Card, ChoiceSheet, Head, Row, Rows, Toggle } from '@/components'
import { LANGUAGES } from '@/i18n/language'
import { useText } from '@/i18n/useText'
import { canSpeak } from '@/platform/speech'
import { isDark, isElder, useSettings } from '@/state/settings'
import { meText } from './words'

/** How this phone shows and says things. Kept on the phone only. */
export function ShowRows() {
  const words = useText(meText)
  const elder = useSettings(isElder)
  const dark = useSettings(isDark)
  const { readAloud, language, change } = useSettings()
  const [open, setOpen] = useState(false)
  return (
    <Card className="me-rows">
      <Head title={words.show} />
      <Rows>
        <Toggle
          label={words.elder}
          note={words.elderNote}
          on={elder}
          onChange={(on) => change({ elder: on ? 'on' : 'off' })}
        />
        <Toggle
          label={words.dark}
          note={words.darkNote}
          on={dark}
          onChange={(on) => change({ dark: on ? 'on' : 'off' })}
        />
        {canSpeak() ? (
          <Toggle
            label={words.aloud}
            note={words.aloudNote}
            on={readAloud}
            onChange={(on) => change({ readAloud: on })}
          />
        ) : null}
        <Row
          title={words.language}
          end={<Text className="note">{words.languages[language]}</Text>}
          onPress={() => setOpen(true)}
        />
      </Rows>
      <ChoiceSheet
        open={open}
        onClose={() => setOpen(false)}
        name={words.language}
        choices={LANGUAGES.map((value) => ({ value, label: words.languages[value] }))}
        value={language}
        onChoose={(value) => change({ language: value })}
      />
    </Card>
  )
}
