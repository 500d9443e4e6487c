import { defineText } from '@/i18n/useText'

export const identityText = defineText({
  zh: {
    name: '姓名',
    nameHint: '和证件上一样',
    idNumber: '身份证号',
    idHint: '末位可以是 X',
    nameEmpty: '请填姓名，和证件上一样。',
    nameWriting: '姓名写法不对。请按证件填写，2 到 50 个字，中间的点用“·”。',
    empty: '请填身份证号，一共 18 位。',
    length: (missing: number) => `还少 ${missing} 位。身份证号一共 18 位，请对着证件，一位一位核对。`,
    long: '多了几位。身份证号一共 18 位，请对着证件核对。',
    characters: '有不该有的字。只能是数字，最后一位可以是 X。',
    birthDate: '号码里的出生日期不存在。请核对第 7 到 14 位。',
    future: '号码里的出生日期还没到。请核对第 7 到 14 位。',
    tooOld: '号码里的出生日期太早了。请核对第 7 到 14 位。',
    checkDigit: '有一位不对。请对着证件，一位一位核对。',
  },
  en: {
    name: 'Name',
    nameHint: 'As on the document',
    idNumber: 'ID number',
    idHint: '18 characters, the last may be X',
    nameEmpty: 'Enter the name as on the document.',
    nameWriting: 'Write the name as on the document: 2 to 50 letters.',
    empty: 'Enter the ID number, 18 characters.',
    length: (missing: number) =>
      `${missing} missing: an ID number has 18 characters. Compare with the document.`,
    long: 'Too long: an ID number has 18 characters. Compare with the document.',
    characters: 'Digits only; the last may be X.',
    birthDate: 'There is no such birth date. Check characters 7 to 14.',
    future: 'The birth date lies ahead. Check characters 7 to 14.',
    tooOld: 'The birth date lies too far back. Check characters 7 to 14.',
    checkDigit: 'One character is wrong. Compare with the document, one by one.',
  },
})
