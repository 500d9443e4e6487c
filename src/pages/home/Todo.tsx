import type { Application } from '@contract/shapes'
import { Card, Head, type IconName, Row, Rows, Tile, type TileProps } from '@/components'
import { whenInWords } from '@/i18n/time'
import { defineText, useText } from '@/i18n/useText'
import { openPage } from '@/platform/navigate'
import type { Member } from '@/state/family'
import { useProfile } from '@/state/profile'
import { useSettings } from '@/state/settings'
import { type Waiting, waiting } from './todo'
import { homeText } from './words'

const text = defineText({
  zh: {
    supplement: (name: string) => `${name}的材料要补一补`,
    rejected: (name: string) => `${name}的绑定没有通过`,
    invited: (name: string) => `等${name}接受邀请`,
    needFace: (name: string) => `${name}满 16 岁了，要本人刷脸`,
    activate: (name: string) => `${name}的医保码还没激活`,
    until: (when: string) => `${when} 前有效`,
    needFaceNote: '刷脸同意后，才能继续出示',
    activateNote: '约 1 分钟，激活了就能出示',
    open: '看看哪里不清楚',
  },
  en: {
    supplement: (name: string) => `Papers for ${name} need one more look`,
    rejected: (name: string) => `The binding of ${name} was refused`,
    invited: (name: string) => `Waiting for ${name} to accept`,
    needFace: (name: string) => `${name} is sixteen: own face needed`,
    activate: (name: string) => `The code of ${name} is not activated`,
    until: (when: string) => `until ${when}`,
    needFaceNote: 'After that the code can be shown again',
    activateNote: 'About one minute',
    open: 'See what was not clear',
  },
})

const LOOKS: Readonly<Record<Waiting['kind'], { icon: IconName; tone: TileProps['tone'] }>> = {
  supplement: { icon: 'camera', tone: 'warn' },
  rejected: { icon: 'badc', tone: 'bad' },
  invited: { icon: 'link', tone: 'kin' },
  needFace: { icon: 'face', tone: 'warn' },
  activate: { icon: 'qr', tone: 'main' },
}

interface TodoProps {
  members: readonly Member[]
  applications: readonly Application[]
}

/** 等您处理: what waits, with its deadline; nothing is drawn when nothing waits. */
export function Todo({ members, applications }: TodoProps) {
  const words = useText(homeText)
  const list = waiting(members, applications)
  if (list.length === 0) return null
  return (
    <Card className="home-todo">
      <Head title={words.todo} count={list.length} />
      <Rows>
        {list.map((one) => (
          <TodoRow
            key={`${one.kind}-${'member' in one ? one.member.bindingId : one.application.applicationId}`}
            one={one}
          />
        ))}
      </Rows>
    </Card>
  )
}

function TodoRow({ one }: { one: Waiting }) {
  const words = useText(text)
  const language = useSettings((settings) => settings.language)
  const today = useProfile(({ data }) => data?.today ?? '')
  const lead = <Tile {...LOOKS[one.kind]} />
  if ('member' in one) {
    const { who } = one.member
    return (
      <Row
        lead={lead}
        title={words[one.kind](who.label)}
        note={one.kind === 'needFace' ? words.needFaceNote : words.activateNote}
        onPress={() =>
          void (one.kind === 'activate'
            ? openPage('packages/account/credential/index', { personId: who.personId })
            : openPage('pages/family/index'))
        }
      />
    )
  }
  const { applicationId, memberName, rejection, expectedBy, invitation } = one.application
  const deadline = invitation?.expiresAt ?? expectedBy
  return (
    <Row
      lead={lead}
      title={words[one.kind](memberName)}
      note={
        rejection?.sentence ??
        (deadline && today ? words.until(whenInWords(deadline, language, today)) : words.open)
      }
      onPress={() => void openPage('packages/binding/progress/index', { id: applicationId })}
    />
  )
}
