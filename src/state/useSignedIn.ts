import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { Session } from '@/services'

/** Whether somebody is signed in, looked at again whenever the page is shown: the sign-in page may have been between. */
export function useSignedIn(): boolean {
  const [open, setOpen] = useState(Session.isOpen)
  useDidShow(() => setOpen(Session.isOpen()))
  return open
}
