import { act, render } from '@testing-library/react'
import { Page } from '@/components'
import { storage } from '@/platform/storage'
import { useSettings } from './settings'

const root = (container: HTMLElement) => container.querySelector('.page-root')?.className.split(' ') ?? []

describe('how this phone shows the pages', () => {
  afterEach(() => {
    act(() =>
      useSettings.getState().change({ elder: 'system', dark: 'system', language: 'zh', readAloud: false }),
    )
  })

  test('elder and dark are classes of the page and of the document, and are kept', () => {
    const { container } = render(<Page title="首页" />)
    expect(root(container)).not.toContain('elder')
    act(() => useSettings.getState().change({ elder: 'on', dark: 'on' }))
    expect(root(container)).toEqual(expect.arrayContaining(['theme', 'elder', 'dark']))
    expect(document.documentElement.className).toBe('theme dark elder')
    expect(storage.get('settings')).toEqual({ elder: 'on', dark: 'on', language: 'zh', readAloud: false })
  })

  test('"as the phone" follows the phone, one’s own choice does not', () => {
    const { container } = render(<Page title="首页" />)
    act(() => useSettings.getState().systemTurned(true))
    expect(root(container)).toContain('dark')
    act(() => useSettings.getState().change({ dark: 'off' }))
    expect(root(container)).not.toContain('dark')
    act(() => useSettings.getState().systemTurned(false))
  })

  test('English words come with the English choice, the document says so', () => {
    const { getByText } = render(<Page title="首页" tab="home" />)
    act(() => useSettings.getState().change({ language: 'en' }))
    expect(getByText('Records')).toBeTruthy()
    expect(document.documentElement.lang).toBe('en')
  })
})
