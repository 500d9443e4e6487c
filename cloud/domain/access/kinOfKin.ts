/** What a relative's relative is called where one word says it, by what each is called: 爸爸 and 儿子 make 兄弟. */
const ONE_WORD: Readonly<Record<string, Readonly<Record<string, string>>>> = Object.freeze({
  爸爸: {
    爸爸: '爷爷',
    妈妈: '奶奶',
    儿子: '兄弟',
    女儿: '姐妹',
    哥哥: '伯伯',
    弟弟: '叔叔',
    姐姐: '姑姑',
    妹妹: '姑姑',
  },
  妈妈: {
    爸爸: '外公',
    妈妈: '外婆',
    儿子: '兄弟',
    女儿: '姐妹',
    哥哥: '舅舅',
    弟弟: '舅舅',
    姐姐: '姨妈',
    妹妹: '姨妈',
  },
  儿子: { 儿子: '孙子', 女儿: '孙女', 爱人: '儿媳' },
  女儿: { 儿子: '外孙', 女儿: '外孙女', 爱人: '女婿' },
})

/**
 * What one calls a relative's relative whose name one may not know: 兄弟 for 爸爸 and 儿子; where no one word says it,
 * both without 的 between them (爱人妈妈), for 的 follows in what is said of it: 爱人妈妈的共济.
 * @param relative what the viewer calls the one whom he knows
 * @param word what the other is to that one
 */
export const kinOfKin = (relative: string, word: string): string =>
  ONE_WORD[relative]?.[word] ?? `${relative}${word}`
