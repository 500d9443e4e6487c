import Taro from '@tarojs/taro'
import { useEffect } from 'react'
import { openAddress, usePageParams } from './address'
import { arrivalUrl, readLaunch } from './arrival'
import { isAlipay, isWeapp } from './target'

type Query = Readonly<Record<string, string | undefined>>

/**
 * Opens the page of a link or code that was scanned, above the first page, so that "back" leads home. WeChat opens the
 * first page anew for each scan, with what was scanned among its parameters; Alipay tells it to the app, at its start and
 * whenever it is brought back. In a browser the link is an address: `arrivalRewrite.h5.ts`.
 */
export function useArrival(): void {
  const params = usePageParams()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page's parameters never change
  useEffect(() => {
    let opened = ''
    const open = (query: Query | undefined) => {
      const arrival = readLaunch(query ?? {})
      // Coming back from the background repeats what the app was started with: one arrival opens once.
      if (arrival === null || arrival.token === opened) return
      opened = arrival.token
      void openAddress(arrivalUrl(arrival))
    }
    if (isWeapp) open(params)
    if (!isAlipay) return
    open(Taro.getLaunchOptionsSync().query as Query | undefined)
    const listener = (options: { query?: Query }) => open(options.query)
    Taro.onAppShow(listener)
    return () => Taro.offAppShow(listener)
  }, [])
}
