/** What is counted of a person's family beside the bindings themselves. */
export interface FamilyFacts {
  /** New bindings by month, "2026-11": acts, never given back. */
  readonly newBindings: Readonly<Record<string, number>>
  readonly touchedAt: number
}

const NONE: FamilyFacts = { newBindings: {}, touchedAt: 0 }

export const newInMonth = (family: FamilyFacts | null, month: string): number =>
  family?.newBindings[month] ?? 0

/** The same counts, moved on: whoever decided on what was before must decide again. */
export const touched = (family: FamilyFacts | null, now: number) => ({
  newBindings: { ...(family ?? NONE).newBindings },
  touchedAt: now,
})

/** One more act of binding in the month. */
export const withNewBinding = (family: FamilyFacts | null, month: string, now: number) => ({
  newBindings: { ...(family ?? NONE).newBindings, [month]: newInMonth(family, month) + 1 },
  touchedAt: now,
})
