import { useEffect } from 'react'
import { brighten } from './brightness'
import { useForeground } from './foreground'
import { keepAwake } from './keepScreenOn'

/** While a code is shown in front: the screen bright and awake; both as before on leaving, where the platform can. */
export function useShowing(on: boolean): void {
  const front = useForeground()
  useEffect(() => {
    if (!on || !front) return
    const dim = brighten()
    const sleep = keepAwake()
    return () => {
      dim()
      sleep()
    }
  }, [on, front])
}
