import Taro, { usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { Button, Card, EmptyState, Gated, Page, Pill, Rows, SkeletonRows, Trouble } from '@/components'
import { useText } from '@/i18n/useText'
import { openAddress } from '@/platform/address'
import { call, change, shownAsKept } from '@/services'
import { type Message, useMessages } from '@/state/messages'
import { useProfile } from '@/state/profile'
import { useAct } from '@/state/useAct'
import { useRefreshOnShow } from '@/state/useKnown'
import { MessageRow } from './MessageRow'
import { messagesText } from './words'
import './index.scss'

/** The notices: every use, every step of a binding, every new device; newest first. */
export default function MessagesPage() {
  const words = useText(messagesText)
  return (
    <Page title={words.title} back>
      <Gated>
        <MessageList />
      </Gated>
    </Page>
  )
}

function MessageList() {
  const words = useText(messagesText)
  const { data, error, savedAt, load, put } = useMessages()
  const today = useProfile((profile) => profile.data?.today)
  const { load: loadProfile } = useProfile()
  const [rest, setRest] = useState<{ messages: Message[]; cursor: string | null } | null>(null)
  const marking = useAct()
  const paging = useAct()
  useEffect(() => {
    void load()
    void loadProfile()
  }, [load, loadProfile])
  useRefreshOnShow(load)
  usePullDownRefresh(() => {
    setRest(null)
    void load().then(() => Taro.stopPullDownRefresh())
  })

  const cursor = rest === null ? (data?.nextCursor ?? null) : rest.cursor
  const more = () =>
    paging.run(async () => {
      if (cursor === null) return
      const page = await call('listMessages', { cursor })
      setRest({ messages: [...(rest?.messages ?? []), ...page.messages], cursor: page.nextCursor })
    })
  useReachBottom(() => {
    if (cursor !== null) void more()
  })

  const read = (messages: readonly Message[], isRead: (message: Message) => boolean) =>
    messages.map((message) => (isRead(message) ? { ...message, read: true } : message))
  const mark = (ids: string[] | null) =>
    marking.run(async () => {
      const { unread } = await change(
        ids?.join() ?? 'all',
        'markMessagesRead',
        ids ? { messageIds: ids } : {},
      )
      const isRead = ({ messageId }: Message) => ids === null || ids.includes(messageId)
      if (data) put({ ...data, messages: read(data.messages, isRead), unread })
      setRest((now) => now && { ...now, messages: read(now.messages, isRead) })
    })
  const open = (message: Message) => {
    if (!message.read) void mark([message.messageId])
    void openAddress(message.link)
  }
  const messages = [...(data?.messages ?? []), ...(rest?.messages ?? [])]

  return (
    <>
      <Trouble error={savedAt ? shownAsKept(savedAt) : data ? null : error} onRetry={() => void load()} />
      <Trouble error={marking.error} onRetry={() => void load()} />
      {data && data.unread > 0 ? (
        <Pill label={words.allRead} tone="edge" onPress={() => void mark(null)} />
      ) : null}
      <Card className="rows-card">
        {data === null && error === null ? <SkeletonRows count={4} /> : null}
        {data && messages.length === 0 ? <EmptyState title={words.none} hint={words.noneHint} /> : null}
        <Rows>
          {messages.map((message) => (
            <MessageRow
              key={message.messageId}
              message={message}
              today={today ?? ''}
              onOpen={() => open(message)}
            />
          ))}
        </Rows>
      </Card>
      <Trouble error={paging.error} onRetry={() => void more()} />
      {cursor !== null ? (
        <Button
          kind="edge"
          label={words.more}
          busy={paging.busy && words.loadingMore}
          onPress={() => void more()}
        />
      ) : null}
    </>
  )
}
