import { create } from 'zustand'
import type { Language } from '@/i18n/language'
import { systemPrefersDark } from '@/platform/darkMode'
import { systemPrefersLargeText } from '@/platform/fontSize'
import { storage } from '@/platform/storage'

/** `system` follows the phone; the others are the user's own choice. */
export type Choice = 'system' | 'on' | 'off'

interface KeptSettings {
  elder: Choice
  dark: Choice
  language: Language
  /** Reading aloud: amounts and results are spoken when they appear. */
  readAloud: boolean
}

interface Settings extends KeptSettings {
  systemDark: boolean
  systemLargeText: boolean
  change(part: Partial<KeptSettings>): void
  systemTurned(dark: boolean): void
}

const KEY = 'settings'
const DEFAULTS: KeptSettings = { elder: 'system', dark: 'system', language: 'zh', readAloud: false }

/** How this phone shows the pages. Kept on the phone only. */
export const useSettings = create<Settings>()((set, get) => ({
  ...DEFAULTS,
  ...storage.get<Partial<KeptSettings>>(KEY),
  systemDark: systemPrefersDark(),
  systemLargeText: systemPrefersLargeText(),
  change(part) {
    set(part)
    const { elder, dark, language, readAloud } = get()
    storage.set(KEY, { elder, dark, language, readAloud })
  },
  systemTurned(systemDark) {
    set({ systemDark })
  },
}))

/** Whether the elder mode (关怀模式) is on now. */
export const isElder = (settings: Settings): boolean =>
  settings.elder === 'system' ? settings.systemLargeText : settings.elder === 'on'

/** Whether the dark colours are on now. */
export const isDark = (settings: Settings): boolean =>
  settings.dark === 'system' ? settings.systemDark : settings.dark === 'on'
