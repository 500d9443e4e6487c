import { useEffect } from 'react'
import { DeskDoor } from '@/components/DeskDoor'
import { Session } from '@/services'
import { useProfile } from '@/state/profile'
import { useTheme } from '@/theme/useTheme'
import { Desk } from './Desk'
import './clerk.scss'

/** The clerk's window: the queue of his region, people by number, bindings and grants on the spot, the month in numbers. */
export default function ClerkPage() {
  const theme = useTheme()
  const profile = useProfile()
  const load = profile.load
  useEffect(() => {
    if (Session.isOpen()) void load()
  }, [load])
  const clerkOf = profile.data?.roles.clerkOf ?? null
  return (
    <div className={`${theme} clerk-page`}>
      {clerkOf && profile.data ? (
        <Desk regionName={clerkOf.regionName} today={profile.data.today} />
      ) : (
        <DeskDoor
          title="医保经办窗口"
          persona="clerk"
          lead="看材料，再决定。每看一件都会记下是谁看的。"
          wrongRole={profile.data !== null}
          onEntered={() => void load()}
        />
      )}
    </div>
  )
}
