import { granted, type Judged, refused } from '../../contract/refusals'
import type { Day } from '../../contract/values'
import { needsOwnFace } from './faceAge'
import type { PersonFacts } from './facts'
import type { BindingRules } from './rules'

/** 出生医学证明编号: a letter and nine digits (general knowledge, no source at hand). */
const FORM = /^[A-Z]\d{9}$/

/** The number as printed, half-width and without spaces; BIRTH_CERT_INVALID where it has not its form. */
export function judgeBirthCert(text: string): Judged<string> {
  const number = text.normalize('NFKC').replace(/\s/g, '').toUpperCase()
  return FORM.test(number) ? granted(number) : refused('BIRTH_CERT_INVALID')
}

/** "Z*******01": for pages and forms. */
export const maskBirthCert = (number: string): string => `${number.slice(0, 1)}*******${number.slice(-2)}`

/**
 * Whether a child may be bound by its birth certificate and its mother's face (domain facts §1.2, second path): the
 * certificate names this mother (BIRTH_CERT_NOT_FOUND), the child's region has the way, and the child is below the age
 * of its own face (WAY_NOT_OPEN).
 */
export function judgeNewborn(
  child: PersonFacts & { readonly motherId: string | null },
  motherId: string,
  rules: BindingRules,
  today: Day,
  age: number,
): Judged<null> {
  if (child.motherId !== motherId) return refused('BIRTH_CERT_NOT_FOUND')
  if (!rules.newbornByCertificate || needsOwnFace(child.birthDate, today, rules)) {
    return refused('WAY_NOT_OPEN', { age })
  }
  return granted(null)
}

/** The mother, when somebody else bound her newborn by her face. */
export const motherNotice = (motherId: string, byPersonId: string, byName: string, childName: string) =>
  motherId === byPersonId
    ? []
    : [
        {
          personId: motherId,
          kind: 'binding' as const,
          title: `${byName}绑定了${childName}`,
          text: '凭出生医学证明和您的刷脸办的。不是您同意的，请打 12393 或告诉医保经办窗口。',
          link: 'pages/family/index',
        },
      ]
