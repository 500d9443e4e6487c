import { Card, Head, Icon, Row, Rows, Trouble, toast } from '@/components'
import { useText } from '@/i18n/useText'
import { openPage } from '@/platform/navigate'
import { saveFile } from '@/platform/saveFile'
import { call } from '@/services'
import { useAct } from '@/state/useAct'
import { privacyText } from './words'

/** What can be done with one's data. */
export function DataCard() {
  const words = useText(privacyText)
  const act = useAct()
  const save = () =>
    act.run(async () => {
      const { fileName, content, complete, uses } = await call('exportMyData', {})
      const saved = await saveFile(fileName, content, 'application/json')
      toast(saved !== 'failed' && !complete ? words.incomplete(uses) : words.saved[saved])
    })
  const open = (path: string, params?: Record<string, string>) => () => void openPage(path, params)
  return (
    <>
      <Card>
        <Head title={words.more} />
        <Trouble error={act.error} />
        <Rows>
          <Row
            lead={<Icon name="eye" />}
            title={words.access}
            note={words.accessNote}
            onPress={open('packages/me/access/index')}
          />
          <Row
            lead={<Icon name="doc" />}
            title={act.busy ? words.saving : words.save}
            note={words.saveNote}
            onPress={() => void save()}
          />
          <Row lead={<Icon name="trash" />} title={words.remove} onPress={open('packages/me/remove/index')} />
        </Rows>
      </Card>
      <Card>
        <Head title={words.legal} />
        <Rows>
          <Row title={words.terms} onPress={open('packages/me/legal/index', { which: 'terms' })} />
          <Row title={words.policy} onPress={open('packages/me/legal/index', { which: 'privacy' })} />
        </Rows>
      </Card>
    </>
  )
}
