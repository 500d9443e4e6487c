import { useText } from '@/i18n/useText'
import { Field } from '../Field'
import { SamplePeople } from '../SamplePeople'
import type { Identity, IdentityCheck } from './useIdentityCheck'
import { identityText } from './words'

export { type Identity, type IdentityCheck, useIdentityCheck } from './useIdentityCheck'

export interface IdentityFieldsProps {
  value: Identity
  onChange: (part: Partial<Identity>) => void
  /** From useIdentityCheck, with the same id. */
  check: IdentityCheck
  id?: string
}

/** Name and ID number, each checked as it is left; in the sandbox with its people's cards at hand. */
export function IdentityFields({ value, onChange, check, id = 'identity' }: IdentityFieldsProps) {
  const words = useText(identityText)
  return (
    <>
      <Field
        id={`${id}-name`}
        label={words.name}
        value={value.name}
        placeholder={words.nameHint}
        maxLength={60}
        onChange={(name) => onChange({ name })}
        onLeave={() => check.leave('name')}
        error={check.nameError}
        right={check.nameRight}
      />
      <Field
        id={`${id}-number`}
        label={words.idNumber}
        value={value.idNumber}
        placeholder={words.idHint}
        keyboard="idcard"
        maxLength={18}
        counted
        onChange={(idNumber) => onChange({ idNumber })}
        onLeave={() => check.leave('idNumber')}
        error={check.idError}
        right={check.idRight}
      />
      <SamplePeople onPick={({ name, idNumber }) => onChange({ name, idNumber })} />
    </>
  )
}
