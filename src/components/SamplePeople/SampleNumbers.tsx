import { useSamplePeople } from '.'

/**
 * In the sandbox: the numbers on the fictional people's cards, as suggestions of a desk's field (`list={id}`). Nothing
 * where people are real. For pages of a browser alone.
 */
export function SampleNumbers({ id, of }: { id: string; of: 'idNumber' | 'cardNumber' }) {
  const people = useSamplePeople()
  return (
    <datalist id={id}>
      {people.map((person) => {
        const number = person[of]
        const { personaId, name, kin } = person
        const label = kin ? `${name}，${kin.name}的${kin.word}` : name
        return number === null ? null : <option key={personaId} value={number} label={label} />
      })}
    </datalist>
  )
}
