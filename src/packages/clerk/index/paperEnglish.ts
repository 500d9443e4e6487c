/**
 * English beside the headings of a form, for a foreigner who signs it and a clerk who works in English. The Chinese stands
 * first; what is filled in, and the commitment, stay Chinese alone: that text is the one that is signed and holds.
 */
const HEADINGS: Readonly<Record<string, string>> = {
  亲情账户绑定: 'Binding of a family account',
  家庭共济授权: 'Grant of family aid',
  异地就医备案: 'Filing of care in another place',
  绑定人: 'Holder',
  被绑定人: 'Relative bound',
  授权人: 'Grantor',
  使用人: 'User',
  备案人: 'Person who files',
  关系: 'Relation',
  额度: 'Caps',
  起止: 'Valid from and to',
  看过的材料: 'Papers seen',
  结果: 'Result',
  就医地: 'Place of care',
  备案类别: 'Kind of filing',
}

export const PAPER_IN_ENGLISH = {
  /** A heading in English; what is not known stays as it is. */
  heading: (chinese: string) => HEADINGS[chinese] ?? chinese,
  form: (title: string) => `${title}: form to sign`,
  number: 'Number and time',
  signs: (signer: string) => `Signature: ${signer}`,
  clerk: 'Clerk',
  receipt: (title: string) => `${title}: receipt`,
  received: (at: string, number: string, clerk: string) =>
    `Received ${at}, number ${number}, clerk ${clerk}. The result is shown in the app; it can be ended at any time.`,
} as const
