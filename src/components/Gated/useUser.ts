import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { Session } from '@/services'

/**
 * Who uses this page: who is signed in, or was last while it stood open; null until somebody is. As a `key` it begins a
 * page anew for another person, with nothing of the first, and keeps it for who only has to sign in again.
 */
export function useUser(): string | null {
  const [user, setUser] = useState(Session.userId)
  useDidShow(() => setUser((last) => Session.userId() ?? last))
  return user
}
