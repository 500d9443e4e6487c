import { create } from 'zustand'
import { openPage } from '@/platform/navigate'

/** Whose code the code page shows: a tab takes no parameters. Null = one's own. */
export const useShownPerson = create<{ personId: string | null }>()(() => ({ personId: null }))

/** Opens the code page with this person's code. */
export async function showCodeOf(personId: string | null): Promise<void> {
  useShownPerson.setState({ personId })
  await openPage('pages/code/index')
}
