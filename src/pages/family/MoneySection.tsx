import type { Grant } from '@contract/shapes'
import { Fen } from '@contract/values'
import { Text, View } from '@tarojs/components'
import { Button, Card, Meter, PersonSeal, Pill, Row, Rows, useAmountInWords, WhyNot } from '@/components'
import { usePunctuation } from '@/i18n/punctuation'
import { useText } from '@/i18n/useText'
import { openPage } from '@/platform/navigate'
import { type Grants, isOpenGrant } from '@/state/circle'
import { ListHead, ListOrNothing, SectionHead } from './SectionHead'
import { familyText } from './words'

const openGrant = (grantId: string) => openPage('packages/aid/detail/index', { grantId })

/** 账户里的钱: who may use mine, and whose I may use. */
export function MoneySection({ grants }: { grants: Grants }) {
  const words = useText(familyText)
  const received = grants.received.filter(isOpenGrant)
  const lasting = received.filter((grant) => !grant.oneBill && grant.state !== 'proposed')
  return (
    <Card flush>
      <SectionHead tone="money" icon="rings" title={words.money} note={words.moneyNote} />
      <View className="family-list">
        <ListHead title={words.mine} way={words.mineWay} tone="money" />
        <Rows>
          <ListOrNothing nothing={words.noGiven}>
            {grants.given.filter(isOpenGrant).map((grant) => (
              <GrantRow key={grant.grantId} grant={grant} other={grant.beneficiary} />
            ))}
          </ListOrNothing>
        </Rows>
        <View className="family-do">
          <Button label={words.grant} kind="soft" onPress={() => void openPage('packages/aid/grant/index')} />
          <Button label={words.used} kind="plain" onPress={() => void openPage('packages/aid/used/index')} />
        </View>
      </View>
      <View className="family-gap" />
      <View className="family-list">
        <ListHead title={words.theirs} way={words.theirsWay} tone="money" />
        <Rows>
          <ListOrNothing nothing={words.noReceived}>
            {received.map((grant) => (
              <GrantRow key={grant.grantId} grant={grant} other={grant.grantor} note={words.ownFirst} />
            ))}
          </ListOrNothing>
        </Rows>
        <View className="family-do">
          {grants.mayReorder && lasting.length > 1 ? (
            <Button
              label={words.order}
              kind="soft"
              onPress={() => void openPage('packages/aid/order/index')}
            />
          ) : null}
          <Button label={words.ask} kind="soft" onPress={() => void openPage('packages/aid/request/index')} />
          <WhyNot />
        </View>
      </View>
    </Card>
  )
}

function GrantRow({ grant, other, note }: { grant: Grant; other: Grant['grantor']; note?: string }) {
  const between = usePunctuation()
  const words = useText(familyText)
  const { named, said } = useAmountInWords()
  const cap = grant.caps.find((one) => one.amount !== null)
  const standing =
    grant.state === 'proposed'
      ? words.proposed
      : grant.state === 'paused'
        ? words.paused
        : grant.oneBill
          ? words.oneBill
          : null
  const quiet = standing ?? note ?? (cap ? undefined : words.noCap)
  return (
    <Row
      lead={<PersonSeal who={other} />}
      title={other.label}
      note={quiet}
      end={
        <Pill
          label={words.manage}
          tone="kin"
          spokenLabel={words.manageOf(other.label)}
          onPress={() => void openGrant(grant.grantId)}
        />
      }
      below={
        cap && cap.amount !== null && cap.left !== null ? (
          <View className="family-cap">
            <View className="family-cap-say note">
              <Text>
                {words.left[cap.period]} <Text className="b c-aid">{Fen.format(cap.left)}</Text>
              </Text>
              <Text>{words.outOf(Fen.format(cap.amount))}</Text>
            </View>
            <Meter
              left={cap.left}
              of={cap.amount}
              tone="aid"
              label={`${named(words.left[cap.period], cap.left)}${between.comma}${words.outOf(said(cap.amount))}`}
            />
          </View>
        ) : undefined
      }
    />
  )
}
