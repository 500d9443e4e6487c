import type { Transfer } from '@contract/shapes'
import { useState } from 'react'
import { Button, Card, ChoiceList, EmptyState, Gated, Page, Rows, SkeletonRows, Trouble } from '@/components'
import { useText } from '@/i18n/useText'
import { usePageParams } from '@/platform/address'
import { call } from '@/services'
import { useAct } from '@/state/useAct'
import { useLoaded } from '@/state/useLoaded'
import { TransferRow } from './TransferRow'
import { historyText } from './words'

type Direction = Transfer['direction']

/** What was sent and what came, newest first, each with what became of it. */
export default function HistoryPage() {
  const words = useText(historyText)
  const [direction, setDirection] = useState<Direction>('sent')
  const choices = (['sent', 'received'] as const).map((value) => ({ value, label: words[value] }))
  return (
    <Page title={words.title} back>
      <Gated>
        <Card>
          <ChoiceList name={words.which} choices={choices} value={direction} onChoose={setDirection} />
        </Card>
        <TransferList key={direction} direction={direction} />
      </Gated>
    </Page>
  )
}

function TransferList({ direction }: { direction: Direction }) {
  const words = useText(historyText)
  const { personId } = usePageParams()
  const asked = { direction, ...(personId === undefined ? {} : { personId }) }
  const first = useLoaded(`transfers:${direction}:${personId ?? 'me'}`, () => call('listTransfers', asked))
  const [later, setLater] = useState<{ transfers: Transfer[]; nextCursor: string | null } | null>(null)
  const act = useAct()
  const { data } = first
  if (!data) {
    return (
      <Card>
        {first.error ? (
          <Trouble error={first.error} onRetry={() => void first.load()} />
        ) : (
          <SkeletonRows count={4} />
        )}
      </Card>
    )
  }
  const cursor = later ? later.nextCursor : data.nextCursor
  const more = () =>
    void act.run(async () => {
      const page = await call('listTransfers', { ...asked, cursor })
      setLater({ transfers: [...(later?.transfers ?? []), ...page.transfers], nextCursor: page.nextCursor })
    })
  const all = [...data.transfers, ...(later?.transfers ?? [])]
  return (
    <>
      <Trouble error={first.error ?? act.error} />
      <Card>
        {all.length === 0 ? (
          <EmptyState title={words.none[direction]} hint={words.noneHint} />
        ) : (
          <Rows>
            {all.map((transfer) => (
              <TransferRow key={transfer.transferId} transfer={transfer} />
            ))}
          </Rows>
        )}
      </Card>
      {cursor ? (
        <Button kind="soft" label={words.more} busy={act.busy && words.loading} onPress={more} />
      ) : null}
    </>
  )
}
