import { useState } from 'react'
import { useText } from '@/i18n/useText'
import { focusField } from '@/platform/focusField'
import { useProfile } from '@/state/profile'
import { checkIdNumber, checkName, phoneDay } from './checks'
import { identityText } from './words'

export interface Identity {
  name: string
  idNumber: string
}

export interface IdentityCheck {
  nameError: string | null
  idError: string | null
  /** Both fields were left and are right. */
  nameRight: boolean
  idRight: boolean
  leave(field: keyof Identity): void
  /**
   * Checks both, goes to the first wrong one; true when both are right.
   * @param typed what stands in the fields now, which may be newer than what was drawn
   * @param goes false where something above them is wrong, too, and is gone to
   */
  checkAll(typed?: Identity, goes?: boolean): boolean
}

/** Checks a name and an ID number as each field is left, and both when the button is pressed. */
export function useIdentityCheck({ name, idNumber }: Identity, id = 'identity'): IdentityCheck {
  const words = useText(identityText)
  // The clock of a phone may be years behind: a child would be born in its future.
  const today = useProfile(({ data }) => data?.today) ?? phoneDay()
  const [left, setLeft] = useState<Readonly<Record<keyof Identity, boolean>>>({
    name: name !== '',
    idNumber: idNumber !== '',
  })
  const nameTrouble = checkName(name)
  const idTrouble = checkIdNumber(idNumber, today)

  const sayName = nameTrouble === null ? null : nameTrouble === 'empty' ? words.nameEmpty : words.nameWriting
  const sayId =
    idTrouble === null
      ? null
      : idTrouble.trouble === 'length'
        ? words.length(idTrouble.missing)
        : words[idTrouble.trouble]

  return {
    nameError: left.name ? sayName : null,
    idError: left.idNumber ? sayId : null,
    nameRight: left.name && nameTrouble === null,
    idRight: left.idNumber && idTrouble === null,
    // An empty field that is merely passed over is not yet wrong.
    leave: (field) => setLeft((now) => ({ ...now, [field]: (field === 'name' ? name : idNumber) !== '' })),
    checkAll(typed = { name, idNumber }, goes = true) {
      setLeft({ name: true, idNumber: true })
      const nameIsRight = checkName(typed.name) === null
      const numberIsRight = checkIdNumber(typed.idNumber, today) === null
      if (!goes) return nameIsRight && numberIsRight
      if (!nameIsRight) focusField(`${id}-name`)
      else if (!numberIsRight) focusField(`${id}-number`)
      return nameIsRight && numberIsRight
    },
  }
}
