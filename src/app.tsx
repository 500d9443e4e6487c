import type { PropsWithChildren } from 'react'
import '@/platform/arrivalRewrite'
import '@/platform/historyMark'
import '@/pages/code/firstQuestions'
import '@/state/strayed'
import '@/theme/styles'

/** The root of the mini-program: styles, arrival links and what becomes of a wrong address are set up before the first page is chosen. */
export default function App({ children }: PropsWithChildren) {
  return children
}
