import * as v from 'valibot'
import type { Sex } from './idNumber'

/** What the other person is to me: two digits of GB/T 4761-2008 ("51" = my father). */
export type Relation = string

/** The eight kinds of 近亲属 of the Civil Code (民法典 第一千零四十五条), in-laws, and the rest. */
export type Kinship =
  | 'spouse'
  | 'parent'
  | 'child'
  | 'sibling'
  | 'grandparent'
  | 'grandchild'
  | 'inLaw'
  | 'other'

interface RelationEntry {
  readonly label: string
  readonly kinship: Kinship
  readonly sex: Sex | null
}

const entry = (label: string, kinship: Kinship, sex: Sex | null = null): RelationEntry => ({
  label,
  kinship,
  sex,
})

/** GB/T 4761-2008, the codes that a family is asked for. Step and adopted relations count as kin (民法典). */
const TABLE: Readonly<Record<string, RelationEntry>> = Object.freeze({
  '10': entry('配偶', 'spouse'),
  '11': entry('丈夫', 'spouse', 'male'),
  '12': entry('妻子', 'spouse', 'female'),
  '20': entry('儿子', 'child', 'male'),
  '27': entry('养子或继子', 'child', 'male'),
  '28': entry('女婿', 'inLaw', 'male'),
  '30': entry('女儿', 'child', 'female'),
  '37': entry('养女或继女', 'child', 'female'),
  '38': entry('儿媳', 'inLaw', 'female'),
  '41': entry('孙子', 'grandchild', 'male'),
  '42': entry('孙女', 'grandchild', 'female'),
  '43': entry('外孙', 'grandchild', 'male'),
  '44': entry('外孙女', 'grandchild', 'female'),
  '51': entry('父亲', 'parent', 'male'),
  '52': entry('母亲', 'parent', 'female'),
  '53': entry('公公', 'inLaw', 'male'),
  '54': entry('婆婆', 'inLaw', 'female'),
  '55': entry('岳父', 'inLaw', 'male'),
  '56': entry('岳母', 'inLaw', 'female'),
  '57': entry('继父或养父', 'parent', 'male'),
  '58': entry('继母或养母', 'parent', 'female'),
  '61': entry('爷爷', 'grandparent', 'male'),
  '62': entry('奶奶', 'grandparent', 'female'),
  '63': entry('外公', 'grandparent', 'male'),
  '64': entry('外婆', 'grandparent', 'female'),
  '71': entry('哥哥', 'sibling', 'male'),
  '73': entry('弟弟', 'sibling', 'male'),
  '75': entry('姐姐', 'sibling', 'female'),
  '77': entry('妹妹', 'sibling', 'female'),
})

export const RelationSchema = v.pipe(
  v.string(),
  v.check((code) => Object.hasOwn(TABLE, code), 'a two-digit code of GB/T 4761'),
)

export const Relation = {
  codes: Object.freeze(Object.keys(TABLE)) as readonly Relation[],

  /** "父亲" for 51; 家人 for a code outside the table (an old record). */
  label(relation: Relation): string {
    return TABLE[relation]?.label ?? '家人'
  },

  kinship(relation: Relation): Kinship {
    return TABLE[relation]?.kinship ?? 'other'
  },

  /** The sex that the code demands of the other person, or null. */
  sex(relation: Relation): Sex | null {
    return TABLE[relation]?.sex ?? null
  },

  /**
   * What I am to the other person, given what he is to me and my sex: 51 (my father) → 30 for a daughter.
   * The mother's or father's line cannot be known from the code alone: grandchildren answer 61/62.
   */
  inverse(relation: Relation, mySex: Sex): Relation {
    const byKinship: Record<Kinship, readonly [male: Relation, female: Relation]> = {
      spouse: ['11', '12'],
      parent: relation === '57' || relation === '58' ? ['27', '37'] : ['20', '30'],
      child: relation === '27' || relation === '37' ? ['57', '58'] : ['51', '52'],
      sibling: relation === '71' || relation === '75' ? ['73', '77'] : ['71', '75'],
      grandparent: relation === '63' || relation === '64' ? ['43', '44'] : ['41', '42'],
      grandchild: relation === '43' || relation === '44' ? ['63', '64'] : ['61', '62'],
      inLaw: inverseInLaw(relation),
      other: ['20', '30'],
    }
    const [male, female] = byKinship[Relation.kinship(relation)]
    return mySex === 'male' ? male : female
  },
}

function inverseInLaw(relation: Relation): readonly [Relation, Relation] {
  if (relation === '28') return ['55', '56']
  if (relation === '38') return ['53', '54']
  return relation === '53' || relation === '54' ? ['28', '38'] : ['28', '38']
}
