import { View } from '@tarojs/components'
import { usePunctuation } from '@/i18n/punctuation'
import { useText } from '@/i18n/useText'
import { useGrants } from '@/state/circle'
import { useFamily } from '@/state/family'
import { useProfile } from '@/state/profile'
import { useKnown } from '@/state/useKnown'
import { Chip } from '../Chip'
import { Row } from '../Row'
import type { SamplePerson } from '.'
import { samplePeopleText } from './words'

interface CardRowProps {
  person: SamplePerson
  onPick: (person: SamplePerson) => void
}

/** One card: whose, what he is to whom, the number; and whether he is oneself, bound or granted to already. */
export function CardRow(props: CardRowProps) {
  const me = useKnown(useProfile).data?.person?.personId ?? null
  return me === null ? <Line {...props} me={me} marks={[]} /> : <KnownRow {...props} me={me} />
}

/** Only somebody who has shown who he is has a family to ask about. */
function KnownRow(props: CardRowProps & { me: string }) {
  const words = useText(samplePeopleText)
  const { personId } = props.person
  const members = useKnown(useFamily).data?.members ?? []
  const given = useKnown(useGrants).data?.given ?? []
  const marks = [
    personId === props.me ? words.self : null,
    members.some(({ who }) => who.personId === personId) ? words.bound : null,
    given.some((grant) => grant.state === 'active' && grant.beneficiary.personId === personId)
      ? words.granted
      : null,
  ]
  return <Line {...props} marks={marks.filter((mark) => mark !== null)} />
}

function Line({ person, me, marks, onPick }: CardRowProps & { me: string | null; marks: string[] }) {
  const between = usePunctuation()
  const words = useText(samplePeopleText)
  const { name, age, kin, idNumber } = person
  const is = kin && (kin.personId === me ? words.yours(kin.word) : words.of(kin.name, kin.word))
  return (
    <Row
      title={words.named(name, age)}
      note={
        <>
          {is ? <View>{is}</View> : null}
          <View>{idNumber}</View>
        </>
      }
      end={
        marks.length === 0 ? undefined : (
          <View className="sample-marks">
            {marks.map((mark) => (
              <Chip key={mark} label={mark} tone="ok" />
            ))}
          </View>
        )
      }
      label={[words.fillIn(name), is, ...marks].filter(Boolean).join(between.comma)}
      onPress={() => onPick(person)}
    />
  )
}
