import { useEffect } from 'react'
import { DeskDoor } from '@/components/DeskDoor'
import { useText } from '@/i18n/useText'
import { Session } from '@/services'
import { useProfile } from '@/state/profile'
import { useTheme } from '@/theme/useTheme'
import { Desk } from './Desk'
import { clerkText } from './words'
import './clerk.scss'

/** The clerk's window: the queue of his region, people by number, bindings and grants on the spot, the month in numbers. */
export default function ClerkPage() {
  const theme = useTheme()
  const words = useText(clerkText)
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
          title={words.title}
          persona="clerk"
          lead={words.lead}
          wrongRole={profile.data !== null}
          onEntered={() => void load()}
        />
      )}
    </div>
  )
}
