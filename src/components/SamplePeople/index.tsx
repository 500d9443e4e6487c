import { Text, View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { useText } from '@/i18n/useText'
import { useProfile } from '@/state/profile'
import { type Persona, useSandbox } from '@/state/sandbox'
import { Button } from '../Button'
import { Head } from '../Head'
import { Sheet } from '../Sheet'
import { CardRow } from './CardRow'
import { samplePeopleText } from './words'
import './index.scss'

/** Someone whose card can be laid on the table. */
export type SamplePerson = Persona & { idNumber: string }

const hasCard = (persona: Persona): persona is SamplePerson => persona.idNumber !== null

/** By family, the user's own first: whom he binds is mostly there. */
function families(people: readonly SamplePerson[], own: string | undefined): [string, SamplePerson[]][] {
  const groups = new Map<string, SamplePerson[]>()
  for (const one of people) groups.set(one.group, [...(groups.get(one.group) ?? []), one])
  return [...groups].sort(([a], [b]) => Number(b === own) - Number(a === own))
}

/** Asks once whether the host is a sandbox; real hosts have no fictional people. */
export function useSamplePeople(): readonly SamplePerson[] {
  const { data, error, loading, load } = useSandbox()
  useEffect(() => {
    if (data === null && error === null && !loading) void load()
  }, [data, error, loading, load])
  return (data?.personas ?? []).filter(hasCard)
}

/**
 * In the sandbox: the cards of its fictional people, whose numbers nobody can know by heart. One press fills them in.
 * Draws nothing on a host that serves real people.
 */
export function SamplePeople({ onPick }: { onPick: (person: SamplePerson) => void }) {
  const words = useText(samplePeopleText)
  const [open, setOpen] = useState(false)
  const people = useSamplePeople()
  const me = useProfile(({ data }) => data?.person?.personId)
  if (people.length === 0) return null
  const own = people.find(({ personId }) => personId === me)?.group
  const pick = (person: SamplePerson) => {
    setOpen(false)
    onPick(person)
  }
  return (
    <View className="sample-people">
      <Button kind="plain" label={words.open} onPress={() => setOpen(true)} />
      <Sheet open={open} onClose={() => setOpen(false)} title={words.title}>
        <Text className="note">{words.say}</Text>
        {families(people, own).map(([family, members]) => (
          <View key={family} className="sample-family">
            <Head title={family} />
            {members.map((person) => (
              <CardRow key={person.personaId} person={person} onPick={pick} />
            ))}
          </View>
        ))}
      </Sheet>
    </View>
  )
}
