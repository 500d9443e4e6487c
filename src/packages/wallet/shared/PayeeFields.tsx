import type { Who } from '@contract/shapes'
import {
  Card,
  ChoiceList,
  FieldError,
  Head,
  type IdentityCheck,
  IdentityFields,
  RelationField,
  relationName,
  relationText,
} from '@/components'
import { usePunctuation } from '@/i18n/punctuation'
import { useText } from '@/i18n/useText'
import { type Known, type PayeeDraft, SOMEONE } from './payee'
import { payeeText } from './words'

interface PayeeFieldsProps {
  id?: string
  title: string
  known: readonly Known[]
  /** Relations that may be named for someone else; none = only those known. */
  relations: readonly { relation: string; label: string }[]
  draft: PayeeDraft
  edit: (part: Partial<PayeeDraft>) => void
  check: IdentityCheck
  /** After the first press: what is missing is said. */
  pressed: boolean
}

/** For whom: a relative already known, or another by relation, name and number. */
export function PayeeFields({ id, title, known, relations, draft, edit, check, pressed }: PayeeFieldsProps) {
  const words = useText(payeeText)
  const between = usePunctuation()
  const relationWords = useText(relationText)
  const someone =
    relations.length > 0 ? [{ value: SOMEONE, label: words.someone, note: words.someoneNote }] : []
  /** What the label does not say yet: 儿子 is the label and the relation of a son without another name. */
  const noteOf = ({ isMe, label, name }: Who, relation: string) =>
    isMe || relation === label ? name : `${name}${between.comma}${relation}`
  return (
    <>
      <Card id={id}>
        <Head title={title} />
        <ChoiceList
          name={title}
          choices={[
            ...known.map(({ who, relation }) => ({
              value: who.personId,
              label: who.label,
              note: noteOf(who, relationName(relation, relationWords)),
            })),
            ...someone,
          ]}
          value={draft.personId}
          onChoose={(personId) => edit({ personId, relation: null })}
        />
        <FieldError error={pressed && draft.personId === null ? words.whoMissing : null} />
      </Card>
      {draft.personId === SOMEONE ? (
        <Card>
          <RelationField
            label={words.relation}
            relations={relations}
            value={draft.relation}
            onChoose={(relation) => edit({ relation })}
            error={pressed && draft.relation === null ? words.relationMissing : null}
          />
          <IdentityFields value={draft} onChange={edit} check={check} id="payee" />
        </Card>
      ) : null}
    </>
  )
}
