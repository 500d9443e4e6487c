import { Fragment, type PropsWithChildren, useEffect, useRef } from 'react'
import { defineText, useText } from '@/i18n/useText'
import { toSignIn, toVerify } from '@/state/gate'
import { useProfile } from '@/state/profile'
import { useSignedIn } from '@/state/useSignedIn'
import { Card } from '../Card'
import { EmptyState } from '../EmptyState'
import { useUser } from './useUser'

export { useUser } from './useUser'

const text = defineText({
  zh: {
    signIn: { title: '请先登录', hint: '登录以后，接着办这一件', go: '去登录' },
    verify: { title: '请先实名认证', hint: '确认是您本人，约 1 分钟，再接着办这一件', go: '去实名认证' },
  },
  en: {
    signIn: { title: 'Please sign in', hint: 'Then you go on right here', go: 'Sign in' },
    verify: {
      title: 'Please verify your identity',
      hint: 'About one minute, then you go on right here',
      go: 'Verify identity',
    },
  },
})

const WAYS = { signIn: toSignIn, verify: toVerify } as const

interface GatedProps {
  /** Also for those who are signed in but have not shown yet who they are. */
  unverified?: boolean
}

/**
 * What a page shows to those who are signed in and known. Others are sent to the page where they become so, once, and
 * land here again afterwards; who comes back without finds a button, not a loop. Of the person before, another who signs
 * in finds nothing.
 */
export function Gated({ unverified = false, children }: PropsWithChildren<GatedProps>) {
  const words = useText(text)
  const open = useSignedIn()
  const user = useUser()
  const { data: profile, error, loading, load } = useProfile()
  const unknown = open && profile === null && error === null && !loading
  useEffect(() => {
    if (unknown) void load()
  }, [unknown, load])
  const sent = useRef<keyof typeof WAYS | null>(null)
  const lacks = !open ? 'signIn' : profile?.person === null && !unverified ? 'verify' : null
  useEffect(() => {
    if (lacks === null || sent.current === lacks) return
    sent.current = lacks
    void WAYS[lacks]()
  }, [lacks])

  if (lacks === null) return <Fragment key={user}>{children}</Fragment>
  const { title, hint, go } = words[lacks]
  return (
    <Card>
      <EmptyState title={title} hint={hint} action={{ label: go, onPress: () => void WAYS[lacks]() }} />
    </Card>
  )
}
