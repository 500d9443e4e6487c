import type { Filing } from './facts'

export interface OtherPlaceNotice {
  readonly personId: string
  readonly kind: 'system'
  readonly title: string
  readonly text: string
  readonly link: string
}

const LINK = 'packages/me/otherPlace/index'

/** Tells the person of a filing, whoever made it. */
export function filedNotice(personId: string, placeName: string, filing: Filing): OtherPlaceNotice {
  const until = filing.to === null ? `${filing.from} 起一直有效` : `${filing.from} 到 ${filing.to} 有效`
  return {
    personId,
    kind: 'system',
    title: `已备案到${placeName}就医`,
    text: `${until}。报销仍按参保地的规定，在那里结算时按已备案算。不用了可以取消。`,
    link: LINK,
  }
}

export const cancelledNotice = (personId: string, placeName: string): OtherPlaceNotice => ({
  personId,
  kind: 'system',
  title: `到${placeName}就医的备案已取消`,
  text: '以前结过的账不变。以后再去那里就医，请先备案。',
  link: LINK,
})
