import { count } from '../units'

/** 异地就医备案: how long a filing holds, and how long afterwards an emergency may be filed (补备案). */
export const otherPlaceParameters = () => ({
  'otherPlace.temporaryDays': count,
  'otherPlace.filedAfterDays': count,
})
