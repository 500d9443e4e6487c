import type { Language } from './language'

/** What an answer says where the person of a visit stands at the counter himself, and nobody for him. */
export const IN_PERSON: Readonly<Record<Language, string>> = Object.freeze({ zh: '本人', en: 'In person' })

const HIMSELF: readonly string[] = [...Object.values(IN_PERSON), 'the patient']

/** Whether a label says that it is the person of the visit himself, in whichever language it was told. */
export const isHimself = (label: string): boolean => HIMSELF.includes(label)
