import type { PropsWithChildren } from 'react'
import '@/platform/arrivalRewrite'
import '@/platform/historyMark'
import '@/pages/code/firstQuestions'
import '@/theme/styles'

/** The root of the mini-program: styles and arrival links are set up before the first page is chosen. */
export default function App({ children }: PropsWithChildren) {
  return children
}
