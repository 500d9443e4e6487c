import type { Grant } from '@contract/shapes'
import { Text, View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import {
  Banner,
  Button,
  Card,
  Gated,
  Head,
  Icon,
  Page,
  PersonSeal,
  Press,
  Row,
  Rows,
  SkeletonRows,
  Trouble,
  toast,
} from '@/components'
import { useText } from '@/i18n/useText'
import { goBack } from '@/platform/navigate'
import { change } from '@/services'
import { useGrants } from '@/state/circle'
import { useAct } from '@/state/useAct'
import './index.scss'
import { moved, movedTo } from './moved'
import { useDrag } from './useDrag'
import { orderText } from './words'

/** In which order one's grantors pay, by dragging and by buttons; own account first and cash last are fixed. */
export default function OrderPage() {
  const words = useText(orderText)
  return (
    <Page title={words.title} back>
      <Gated>
        <Order />
      </Gated>
    </Page>
  )
}

function Order() {
  const words = useText(orderText)
  const grants = useGrants()
  const { load } = grants
  useEffect(() => {
    void load()
  }, [load])
  const received = (grants.data?.received ?? [])
    .filter((one) => !one.oneBill && (one.state === 'active' || one.state === 'paused'))
    .sort((a, b) => a.order - b.order)
  return (
    <>
      <Trouble error={grants.error} onRetry={() => void load()} />
      {!grants.data ? (
        <Card>
          <SkeletonRows />
        </Card>
      ) : grants.data.mayReorder ? (
        // What is known may be older than what was saved a moment ago: another order begins the list anew.
        <OrderList key={received.map(({ grantId }) => grantId).join()} grants={received} />
      ) : (
        <Banner tone="main">
          <Text>{words.fixed}</Text>
        </Banner>
      )}
    </>
  )
}

function OrderList({ grants }: { grants: readonly Grant[] }) {
  const words = useText(orderText)
  const act = useAct()
  const [order, setOrder] = useState(grants)
  const drag = useDrag('.order-row', (from, to) => setOrder((now) => movedTo(now, from, to)))
  const save = () =>
    void act.run(async () => {
      const grantIds = order.map((grant) => grant.grantId)
      await change(grantIds.join(','), 'reorderGrants', { grantIds })
      toast(words.saved)
      void useGrants.getState().load()
      await goBack()
    })
  return (
    <>
      <Card>
        <Head title={words.head} />
        <Text className="note">{words.how}</Text>
        <Rows>
          <Row
            lead={<Place at={1} />}
            title={words.own}
            note={words.ownNote}
            end={<Icon name="lock" size="s" />}
          />
          {order.map((grant, index) => (
            <Row
              key={grant.grantId}
              roomy
              className={drag.dragged === index ? 'order-row order-dragged' : 'order-row'}
              lead={
                <>
                  <View className="order-handle" {...drag.handle(index)}>
                    <Icon name="drag" size="s" />
                  </View>
                  <Place at={index + 2} />
                  <PersonSeal who={grant.grantor} />
                </>
              }
              title={grant.grantor.name}
              note={grant.grantor.label}
              end={
                <View className="order-move">
                  <Press
                    className="order-button"
                    label={words.up(grant.grantor.label)}
                    disabled={index === 0 || undefined}
                    onPress={() => setOrder(moved(order, index, -1))}
                  >
                    <Icon name="arrowup" />
                  </Press>
                  <Press
                    className="order-button"
                    label={words.down(grant.grantor.label)}
                    disabled={index === order.length - 1 || undefined}
                    onPress={() => setOrder(moved(order, index, 1))}
                  >
                    <Icon name="arrowdown" />
                  </Press>
                </View>
              }
            />
          ))}
          <Row
            lead={<Place at={order.length + 2} />}
            title={words.cash}
            note={words.cashNote}
            end={<Icon name="lock" size="s" />}
          />
        </Rows>
      </Card>
      <Trouble error={act.error} />
      <Button label={words.save} busy={act.busy && words.busy} onPress={save} />
    </>
  )
}

function Place({ at }: { at: number }) {
  return (
    <View className="order-place">
      <Text>{at}</Text>
    </View>
  )
}
