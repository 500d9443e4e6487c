import { useEffect } from 'react'
import { DeskDoor } from '@/components/DeskDoor'
import { useText } from '@/i18n/useText'
import { Session } from '@/services'
import { useProfile } from '@/state/profile'
import { counterText } from './words'

/** Signs a member of staff in; shown until the session belongs to one. */
export function StaffDoor() {
  const words = useText(counterText)
  const profile = useProfile()
  const load = profile.load
  useEffect(() => {
    if (Session.isOpen()) void load()
  }, [load])
  return (
    <DeskDoor
      title={words.title}
      persona="staff"
      lead={words.door}
      wrongRole={profile.data !== null && profile.data.roles.staffOf === null}
      onEntered={() => void load()}
    />
  )
}
