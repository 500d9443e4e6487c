import { useEffect } from 'react'
import { DeskDoor } from '@/components/DeskDoor'
import { Session } from '@/services'
import { useProfile } from '@/state/profile'

/** Signs a member of staff in; shown until the session belongs to one. */
export function StaffDoor() {
  const profile = useProfile()
  const load = profile.load
  useEffect(() => {
    if (Session.isOpen()) void load()
  }, [load])
  return (
    <DeskDoor
      title="收银终端"
      persona="staff"
      lead="谁看病，扫谁的码。请先选一位收银员签到。"
      wrongRole={profile.data !== null && profile.data.roles.staffOf === null}
      onEntered={() => void load()}
    />
  )
}
