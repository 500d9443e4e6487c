import { Text, View } from '@tarojs/components'
import { Card, Head, Meta, Row, Rows, Seal, Spinner, sealChar, tintOf } from '@/components'
import { useText } from '@/i18n/useText'
import type { Persona } from '@/state/sandbox'
import { signInText } from './words'

/** Families in the order of the list, each with its people. */
function families(personas: readonly Persona[]): [string, Persona[]][] {
  const groups = new Map<string, Persona[]>()
  for (const persona of personas) groups.set(persona.group, [...(groups.get(persona.group) ?? []), persona])
  return [...groups]
}

interface PersonaListProps {
  personas: readonly Persona[]
  /** Who is entering at this moment. */
  entering: string | null
  onChoose: (persona: Persona) => void
}

/** The fictional people by family, each with what can be tried as him. */
export function PersonaList({ personas, entering, onChoose }: PersonaListProps) {
  const words = useText(signInText)
  return (
    <>
      {families(personas).map(([group, people]) => (
        <Card key={group} className="persona-group">
          <Head title={group} />
          <Rows>
            {people.map((persona, place) => (
              <Row
                key={persona.personaId}
                lead={
                  <Seal
                    char={sealChar({ label: persona.name, name: persona.name, isMe: false })}
                    tint={tintOf(place)}
                  />
                }
                title={
                  <View className="persona-name">
                    <Text>{persona.name}</Text>
                    <Text className="note">{persona.age === null ? '' : words.age(persona.age)}</Text>
                    {persona.kin ? (
                      <Text className="note">{words.kin(persona.kin.name, persona.kin.word)}</Text>
                    ) : null}
                  </View>
                }
                note={
                  <>
                    <Meta phrases={[persona.insuranceLabel]} />
                    <View className="persona-story">{persona.story}</View>
                  </>
                }
                end={entering === persona.personaId ? <Spinner /> : undefined}
                label={words.enterAs(persona.name, persona.story)}
                onPress={() => onChoose(persona)}
              />
            ))}
          </Rows>
        </Card>
      ))}
    </>
  )
}
