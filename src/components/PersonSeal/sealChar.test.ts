import { sealChar } from './sealChar'

test.each([
  ['我', '陈静', true, '我'],
  ['爸爸', '陈国栋', false, '爸'],
  ['外公', '吴长庚', false, '公'],
  ['女儿', '林小满', false, '女'],
  ['陈静', '陈静', false, '静'],
  ['阿依古丽·买买提', '阿依古丽·买买提', false, '提'],
  ['Anna Weber', 'Anna Weber', false, 'A'],
  ['𠮷田', '𠮷田', false, '田'],
])('%s (%s) is sealed as one character', (label, name, isMe, char) => {
  expect(sealChar({ label, name, isMe })).toBe(char)
})
