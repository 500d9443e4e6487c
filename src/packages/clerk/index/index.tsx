import { useEffect } from 'react'
import { DeskDoor } from '@/components/DeskDoor'
import { Session } from '@/services'
import { useProfile } from '@/state/profile'
import { useTheme } from '@/theme/useTheme'
import { Reviews } from './Reviews'
import './clerk.scss'

/** The clerk's window: the queue of applications of his region, one at a time beside its documents. */
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
      {clerkOf ? (
        <Reviews regionName={clerkOf.regionName} />
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
