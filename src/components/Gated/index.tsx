import { type PropsWithChildren, useEffect, useRef } from 'react'
import { defineText, useText } from '@/i18n/useText'
import { toSignIn } from '@/state/gate'
import { useSignedIn } from '@/state/useSignedIn'
import { Card } from '../Card'
import { EmptyState } from '../EmptyState'

const text = defineText({
  zh: { title: '请先登录', hint: '登录以后，接着办这一件', signIn: '去登录' },
  en: { title: 'Please sign in', hint: 'Then you go on right here', signIn: 'Sign in' },
})

/**
 * What a page shows to those who are signed in. Others are sent to the sign-in page, once, and land here again
 * afterwards; who comes back without signing in finds a button, not a loop.
 */
export function Gated({ children }: PropsWithChildren) {
  const words = useText(text)
  const open = useSignedIn()
  const sent = useRef(false)
  useEffect(() => {
    if (open || sent.current) return
    sent.current = true
    void toSignIn()
  }, [open])

  if (open) return <>{children}</>
  return (
    <Card>
      <EmptyState
        title={words.title}
        hint={words.hint}
        action={{ label: words.signIn, onPress: () => void toSignIn() }}
      />
    </Card>
  )
}
