import { Text } from '@tarojs/components'
import { useText } from '@/i18n/useText'
import { useProfile } from '@/state/profile'
import { useSamplePeople } from '.'
import { samplePeopleText } from './words'

/**
 * In the sandbox: the PIN that a fictional person began with, under a field that asks for it. Draws nothing on a host
 * that serves real people, nor for a person without one.
 * @param personId whose PIN is asked for; left out, the user's own
 */
export function SamplePin({ personId }: { personId?: string }) {
  const words = useText(samplePeopleText)
  const me = useProfile(({ data }) => data?.person?.personId)
  const person = useSamplePeople().find((one) => one.personId === (personId ?? me))
  return person?.pin ? <Text className="note">{words.pin(person.pin)}</Text> : null
}
