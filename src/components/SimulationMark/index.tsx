import { Text } from '@tarojs/components'
import { defineText, useText } from '@/i18n/useText'
import { cx } from '../cx'
import './index.scss'

const text = defineText({
  zh: { mark: '模拟·不可用于真实就医' },
  en: { mark: 'Simulation · not valid for real care' },
})

/** 模拟·不可用于真实就医: on every page, code, receipt, export and poster, in every mode and size. */
export function SimulationMark({ className }: { className?: string }) {
  const { mark } = useText(text)
  return <Text className={cx('sim-mark', className)}>{mark}</Text>
}
