import { Day } from '@contract/values/day'
import { View } from '@tarojs/components'
import { Card, PersonSeal, Pill, Row, Rows } from '@/components'
import { usePunctuation } from '@/i18n/punctuation'
import { useText } from '@/i18n/useText'
import { openPage } from '@/platform/navigate'
import type { Holders } from '@/state/circle'
import type { Member } from '@/state/family'
import { showCodeOf } from '@/state/shownPerson'
import { useWhen } from '@/state/useWhen'
import { ListHead, ListOrNothing, SectionHead } from './SectionHead'
import { familyText } from './words'

const openMember = (bindingId: string) => openPage('packages/binding/member/index', { bindingId })

/** 医保码: whose code I may show, and who may show mine. */
export function CodeSection({
  members,
  holders,
}: {
  members: readonly Member[]
  holders: Holders['holders']
}) {
  const words = useText(familyText)
  const between = usePunctuation()
  const { day } = useWhen()
  return (
    <Card flush>
      <SectionHead tone="code" icon="qr" title={words.codes} note={words.codesNote} />
      <View className="family-list">
        <ListHead title={words.canShow} way={words.canShowWay} tone="code" />
        <Rows>
          <ListOrNothing nothing={words.noMembers}>
            {members.map((member) => (
              <MemberRow key={member.bindingId} member={member} />
            ))}
          </ListOrNothing>
        </Rows>
      </View>
      <View className="family-gap" />
      <View className="family-list">
        <ListHead title={words.shownBy} way={words.shownByWay} tone="code" />
        <Rows>
          <ListOrNothing nothing={words.noHolders}>
            {holders.map((holder) => (
              <Row
                key={holder.bindingId}
                lead={<PersonSeal who={holder.who} />}
                title={`${holder.who.label}${between.brackets(holder.who.name)}`}
                note={words.since(day(Day.at(Date.parse(holder.since))))}
                end={
                  <Pill
                    label={words.manage}
                    tone="edge"
                    spokenLabel={words.manageOf(holder.who.label)}
                    onPress={() => void openMember(holder.bindingId)}
                  />
                }
              />
            ))}
          </ListOrNothing>
        </Rows>
      </View>
    </Card>
  )
}

function MemberRow({ member }: { member: Member }) {
  const words = useText(familyText)
  const note =
    member.state === 'needFace'
      ? words.needFace
      : member.credential === 'none'
        ? words.notActive
        : member.credential === 'suspended'
          ? words.suspended
          : words.canDo
  return (
    <Row
      lead={<PersonSeal who={member.who} />}
      title={member.who.label}
      note={note}
      end={
        <Pill
          label={words.show}
          spokenLabel={words.showOf(member.who.label)}
          onPress={() => void showCodeOf(member.who.personId)}
        />
      }
      onMore={() => void openMember(member.bindingId)}
      moreLabel={words.manageOf(member.who.label)}
    />
  )
}
