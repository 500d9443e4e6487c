import type { ClerkActor, Context } from '../../calls'
import { type CounterForm, EVIDENCE_LABELS, type EvidenceKind } from '../../contract/shapes'
import type { PersonDocument, Versioned } from '../../store'
import { isoInstant } from '../views/instant'
import { regionName } from '../views/personCard'

interface Filled {
  readonly title: string
  readonly number: string
  readonly rows: CounterForm['rows']
  readonly commitment: string | null
  readonly signers: readonly string[]
}

/** What a window prints, with its bureau, its clerk and the business time. */
export async function counterForm(
  { store, ports, policies, actor }: Context<ClerkActor>,
  filled: Filled,
): Promise<CounterForm> {
  const clerk = await store.get('user', actor.userId)
  return {
    ...filled,
    rows: [...filled.rows],
    signers: [...filled.signers],
    bureau: `${regionName(policies, actor.clerkOf)}医保经办`,
    clerk: clerk?.data.username ?? '',
    at: isoInstant(ports.clock.businessNow()),
  }
}

/** A person on a form: the full name, the number masked. */
export const onForm = (label: string, { data }: Versioned<PersonDocument>) => ({
  label,
  text: `${data.name}　${data.idNumberMasked}`,
})

/** "户口本（首页和本人页）、个人承诺书"; what was seen when nothing was needed. */
export const papersText = (kinds: readonly EvidenceKind[], byFace: boolean): string =>
  [...(byFace ? ['本人刷脸'] : []), ...kinds.map((kind) => EVIDENCE_LABELS[kind])].join('、') || '身份证'
