import { defineText } from '@/i18n/useText'

/** Names are the server's; a language in which it does not speak has its own. */
type Names = Readonly<Record<string, string>>

export const relationText = defineText({
  zh: {
    groups: {
      parents: '父母',
      spouse: '配偶',
      children: '子女',
      siblings: '兄弟姐妹',
      grandparents: '祖父母、外祖父母',
      grandchildren: '孙子女、外孙子女',
      inLaws: '岳父母、公婆、儿媳女婿',
      other: '其他',
    },
    names: {} as Names,
  },
  en: {
    groups: {
      parents: 'Parents',
      spouse: 'Husband or wife',
      children: 'Children',
      siblings: 'Brothers and sisters',
      grandparents: 'Grandparents',
      grandchildren: 'Grandchildren',
      inLaws: 'In-laws',
      other: 'Others',
    },
    names: {
      '10': 'Spouse',
      '11': 'Husband',
      '12': 'Wife',
      '20': 'Son',
      '27': 'Adopted or step-son',
      '28': 'Son-in-law',
      '30': 'Daughter',
      '37': 'Adopted or step-daughter',
      '38': 'Daughter-in-law',
      '41': 'Son’s son',
      '42': 'Son’s daughter',
      '43': 'Daughter’s son',
      '44': 'Daughter’s daughter',
      '51': 'Father',
      '52': 'Mother',
      '53': 'Husband’s father',
      '54': 'Husband’s mother',
      '55': 'Wife’s father',
      '56': 'Wife’s mother',
      '57': 'Step- or adoptive father',
      '58': 'Step- or adoptive mother',
      '61': 'Father’s father',
      '62': 'Father’s mother',
      '63': 'Mother’s father',
      '64': 'Mother’s mother',
      '71': 'Elder brother',
      '73': 'Younger brother',
      '75': 'Elder sister',
      '77': 'Younger sister',
    },
  },
})

export type RelationWords = (typeof relationText)['zh']
