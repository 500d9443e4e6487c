import { defineText, useText } from '@/i18n/useText'
import { useSamplePeople } from '.'

const text = defineText({
  zh: { kin: (name: string, of: string, word: string) => `${name}，${of}的${word}` },
  en: { kin: (name: string, of: string, word: string) => `${name}, ${word} of ${of}` },
})

/**
 * In the sandbox: the numbers on the fictional people's cards, as suggestions of a desk's field (`list={id}`). Nothing
 * where people are real. For pages of a browser alone.
 */
export function SampleNumbers({ id, of }: { id: string; of: 'idNumber' | 'cardNumber' }) {
  const words = useText(text)
  const people = useSamplePeople()
  return (
    <datalist id={id}>
      {people.map((person) => {
        const number = person[of]
        const { personaId, name, kin } = person
        const label = kin ? words.kin(name, kin.name, kin.word) : name
        return number === null ? null : <option key={personaId} value={number} label={label} />
      })}
    </datalist>
  )
}
