import { shareLink, shareWay } from './share'

const LINK = {
  title: '家人的邀请',
  page: '/packages/binding/invitation/index?token=t',
  link: 'https://x.cn/i/t',
}

/** Puts functions on navigator for one test. */
function offer(parts: { share?: () => Promise<void>; writeText?: (text: string) => Promise<void> }): void {
  Object.defineProperty(navigator, 'share', { configurable: true, value: parts.share })
  const clipboard = parts.writeText ? { writeText: parts.writeText } : undefined
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard })
}

describe('passing a link on in a browser', () => {
  test('by the sheet of the system where there is one', async () => {
    offer({ share: () => Promise.resolve() })
    expect(shareWay()).toBe('sheet')
    expect(await shareLink(LINK)).toBe('shared')
  })

  test('given up is no failure, and nothing is copied behind his back', async () => {
    const writeText = jest.fn(() => Promise.resolve())
    offer({ share: () => Promise.reject(new DOMException('no', 'AbortError')), writeText })
    expect(await shareLink(LINK)).toBe('gone')
    expect(writeText).not.toHaveBeenCalled()
  })

  test('else by copying', async () => {
    const writeText = jest.fn(() => Promise.resolve())
    offer({ writeText })
    expect(shareWay()).toBe('copy')
    expect(await shareLink(LINK)).toBe('copied')
    expect(writeText).toHaveBeenCalledWith('https://x.cn/i/t')
  })

  test('where copying is refused too, the page shows the link', async () => {
    offer({ writeText: () => Promise.reject(new Error('denied')) })
    document.execCommand = () => false
    expect(await shareLink(LINK)).toBe('failed')
  })
})
