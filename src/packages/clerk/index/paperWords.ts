/**
 * What stands on paper that is signed and kept in an office's files: in Chinese in every language of the page, as the
 * forms of the offices are (业务办理表 and 回执), and as the rows that the server fills in. English headings beneath them: paperEnglish.ts.
 */
export const PAPER = {
  form: (title: string) => `${title}业务办理表`,
  number: (number: string) => `编号 ${number}`,
  signs: (signer: string) => `${signer}签字：＿＿＿＿＿＿＿＿`,
  clerk: (name: string) => `经办：${name}`,
  receipt: (title: string) => `${title}回执`,
  received: (bureau: string, at: string, number: string, clerk: string) =>
    `${bureau} ${at} 受理，编号 ${number}，经办 ${clerk}。在“亲情医保”里可以看到结果，随时可以解除或者结束。`,
} as const
