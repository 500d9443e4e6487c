import { isMini } from './target'

/** Whether this page can be printed from here: a browser can, a mini-program cannot. */
export const canPrint = !isMini

export function printPage(): void {
  if (canPrint) window.print()
}
