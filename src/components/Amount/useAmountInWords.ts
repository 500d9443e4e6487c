import { Fen } from '@contract/values/fen'
import { useSettings } from '@/state/settings'
import { amountInWords } from './amountInWords'

/** How amounts are read aloud in the language of the user: 三百零五元六角, or 305.60 yuan. */
export function useAmountInWords(): {
  /** @param fen whole fen */
  said: (fen: number) => string
  /** The amount behind what it is: 家里付三百零五元六角, or "family paid 305.60 yuan". */
  named: (name: string, fen: number) => string
} {
  const isChinese = useSettings(({ language }) => language === 'zh')
  const said = (fen: number) => (isChinese ? amountInWords(fen) : `${Fen.format(fen)} yuan`)
  return { said, named: (name, fen) => `${name}${isChinese ? '' : ' '}${said(fen)}` }
}
