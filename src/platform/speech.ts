import { isMini } from './target'

/** Whether this platform can read aloud by itself. Mini-programs need a plug-in of the vendor: there readers must do. */
export function canSpeak(): boolean {
  return !isMini && typeof window !== 'undefined' && 'speechSynthesis' in window
}

/** Reads the sentence aloud, instead of one that is being read. False where the platform cannot. */
export function speak(sentence: string): boolean {
  if (!canSpeak()) return false
  const words = new SpeechSynthesisUtterance(sentence)
  // By the sentence: a Chinese voice spells English out.
  words.lang = /^[a-z]/i.test(sentence) ? 'en-US' : 'zh-CN'
  words.rate = 0.9
  window.speechSynthesis.cancel()
  window.speechSynthesis.speak(words)
  return true
}

/** Stops reading. */
export function hush(): void {
  if (canSpeak()) window.speechSynthesis.cancel()
}
