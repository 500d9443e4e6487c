import type { InputHTMLAttributes } from 'react'
import { defineText, useText } from '@/i18n/useText'
import { cx } from '../cx'
import './index.scss'

const text = defineText({
  zh: { empty: '年 / 月 / 日' },
  en: { empty: 'year / month / day' },
})

type Native = Pick<InputHTMLAttributes<HTMLInputElement>, 'id' | 'min' | 'max' | 'autoComplete'>

interface DeskDayProps extends Native {
  value: string
  onChange: (day: string) => void
}

/**
 * A day on a desk page: the browser's own field. While it is empty and nobody types in it, its prompt is in the page's
 * language: the browser's own (mm/dd/yyyy) follows the machine's.
 */
export function DeskDay({ value, onChange, ...native }: DeskDayProps) {
  const words = useText(text)
  return (
    <span className={cx('desk-day', value === '' && 'is-blank')} data-prompt={words.empty}>
      <input type="date" value={value} onChange={(event) => onChange(event.target.value)} {...native} />
    </span>
  )
}
