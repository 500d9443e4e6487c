import { Fen } from '@contract/values/fen'
import type { IconName, TileProps } from '@/components'
import { dayInWords, whenInWords } from '@/i18n/time'
import { useText } from '@/i18n/useText'
import { openPage } from '@/platform/navigate'
import { useProfile } from '@/state/profile'
import { useSettings } from '@/state/settings'
import { isMine, type Matters, type Waiting, waiting } from './todo'
import { todoText } from './todoWords'

/** One line of 等您处理. */
export interface TodoLine {
  key: string
  icon: IconName
  tone: TileProps['tone']
  title: string
  note: string
  open: () => void
  /** The user himself has to do something. */
  mine: boolean
}

const LOOKS: Readonly<Record<Waiting['kind'], { icon: IconName; tone: TileProps['tone'] }>> = {
  asked: { icon: 'rings', tone: 'kin' },
  sent: { icon: 'wallet', tone: 'kin' },
  proposed: { icon: 'rings', tone: 'kin' },
  supplement: { icon: 'camera', tone: 'warn' },
  rejected: { icon: 'badc', tone: 'bad' },
  invited: { icon: 'link', tone: 'kin' },
  needFace: { icon: 'face', tone: 'warn' },
  activate: { icon: 'qr', tone: 'main' },
}

/** What waits for the user, in words, each with the way to the page that deals with it. */
export function useTodo(matters: Matters): TodoLine[] {
  const words = useText(todoText)
  const language = useSettings((settings) => settings.language)
  const today = useProfile(({ data }) => data?.today ?? '')
  const until = (instant: string | null | undefined) =>
    instant && today ? words.until(whenInWords(instant, language, today)) : words.open

  const told = (one: Waiting): { id: string; title: string; note: string; open: () => void } => {
    switch (one.kind) {
      case 'asked': {
        const { aidRequestId, beneficiary, amount, validTo } = one.request
        return {
          id: aidRequestId,
          title: words.asked(beneficiary.label, Fen.format(amount)),
          note: words.askedNote(dayInWords(validTo, language, Number(today.slice(0, 4)))),
          open: () => void openPage('packages/aid/request/index'),
        }
      }
      case 'sent': {
        const { transferId, other, amount, answerBy } = one.transfer
        return {
          id: transferId,
          title: words.sent(other.label, Fen.format(amount)),
          note: until(answerBy),
          open: () => void openPage('packages/wallet/home/index'),
        }
      }
      case 'proposed': {
        const { grantId, grantor } = one.grant
        return {
          id: grantId,
          title: words.proposed(grantor.label),
          note: words.proposedNote,
          open: () => void openPage('packages/aid/detail/index', { grantId }),
        }
      }
      case 'needFace':
      case 'activate': {
        const { bindingId, who } = one.member
        const activates = one.kind === 'activate'
        return {
          id: bindingId,
          title: words[one.kind](who.label),
          note: activates ? words.activateNote : words.needFaceNote,
          open: () =>
            void (activates
              ? openPage('packages/account/credential/index', { personId: who.personId })
              : openPage('pages/family/index')),
        }
      }
      default: {
        const { applicationId, memberName, rejection, expectedBy, invitation } = one.application
        return {
          id: applicationId,
          title: words[one.kind](memberName),
          note: rejection?.sentence ?? until(invitation?.expiresAt ?? expectedBy),
          open: () => void openPage('packages/binding/progress/index', { id: applicationId }),
        }
      }
    }
  }
  return waiting(matters).map((one) => {
    const { id, ...line } = told(one)
    return { key: `${one.kind}-${id}`, ...LOOKS[one.kind], ...line, mine: isMine(one) }
  })
}
