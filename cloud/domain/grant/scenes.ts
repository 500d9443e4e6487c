import { granted, type Judged, refused } from '../../contract/refusals'
import {
  type Day,
  ITEM_KIND_LABELS,
  ITEM_KINDS,
  type ItemKind,
  type Region,
  VISIT_TYPE_LABELS,
  VISIT_TYPES,
  type VisitType,
} from '../../contract/values'
import type { PolicyBook } from '../policy'

/** For what a grantor lets his money be used; null = everything that the region allows. */
export interface GrantLimits {
  readonly visits: readonly VisitType[] | null
  readonly kinds: readonly ItemKind[] | null
  readonly institutionIds: readonly string[] | null
}

export const NO_LIMITS: GrantLimits = Object.freeze({ visits: null, kinds: null, institutionIds: null })

/** What aid may pay where the beneficiary is insured: what a grantor can choose from. */
export interface Scenes {
  readonly regionName: string
  readonly visits: readonly VisitType[]
  readonly kinds: readonly ItemKind[]
}

/** Reads the scope of aid in a region on a day; what no source narrows is everything. */
export function scenesOf(policies: PolicyBook, region: Region, day: Day): Scenes {
  const never: readonly ItemKind[] = policies.lookUp(region, day, 'payment.never').value ?? []
  const kinds: readonly ItemKind[] =
    policies.lookUp(region, day, 'payment.aidScope.kinds').value ?? ITEM_KINDS
  return {
    regionName: policies.region(region)?.name ?? region,
    visits: policies.lookUp(region, day, 'payment.aidScope.visits').value ?? VISIT_TYPES,
    kinds: kinds.filter((kind) => !never.includes(kind)),
  }
}

/**
 * Whether the grantor chose from what the region lets aid pay; choosing all of it is choosing nothing.
 * Refuses SCENE_NOT_OFFERED. Whether the institutions exist is for the caller to look up.
 */
export function judgeScenes(asked: GrantLimits, scenes: Scenes): Judged<GrantLimits> {
  const visits = within(asked.visits, scenes.visits, VISIT_TYPE_LABELS, scenes.regionName)
  if (!visits.ok) return visits
  const kinds = within(asked.kinds, scenes.kinds, ITEM_KIND_LABELS, scenes.regionName)
  if (!kinds.ok) return kinds
  return granted({ visits: visits.value, kinds: kinds.value, institutionIds: asked.institutionIds })
}

function within<T extends string>(
  asked: readonly T[] | null,
  offered: readonly T[],
  labels: Readonly<Record<T, string>>,
  region: string,
): Judged<readonly T[] | null> {
  const beyond = asked?.find((one) => !offered.includes(one))
  if (beyond !== undefined) {
    const allowed = offered.map((one) => labels[one]).join('、') || '没有'
    return refused('SCENE_NOT_OFFERED', { region, asked: labels[beyond], allowed })
  }
  return granted(asked === null || offered.every((one) => asked.includes(one)) ? null : [...asked])
}

/** "只用在药店购药，只付药品", or '' where nothing is limited. `names` are those of the institutions. */
export function limitsText(limits: GrantLimits, names: readonly string[]): string {
  const visits = limits.visits?.map((one) => VISIT_TYPE_LABELS[one]).join('、')
  const kinds = limits.kinds?.map((one) => ITEM_KIND_LABELS[one]).join('、')
  const parts = [
    visits === undefined ? null : `只用在${visits}`,
    kinds === undefined ? null : `只付${kinds}`,
    limits.institutionIds === null ? null : `只在${names.join('、')}用`,
  ]
  return parts.filter((part) => part !== null).join('，')
}
