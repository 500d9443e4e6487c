import dayjs from 'dayjs'

/** "09:41" of an instant, on this counter's clock. */
export const clockOf = (instant: string): string => dayjs(instant).format('HH:mm')
