export interface DayInputProps {
  label: string
  /** 2026-09-14, or '' when there is none. */
  value: string
  onChoose: (day: string) => void
  min?: string
  max?: string
  error?: string | null
  id?: string
}
