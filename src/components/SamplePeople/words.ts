import { defineText } from '@/i18n/useText'

export const samplePeopleText = defineText({
  zh: {
    open: '演示：选一位人物的证件',
    title: '演示人物的证件',
    say: '人物和号码都是虚构的。选一位，姓名和号码就填好了。',
    named: (name: string, age: number | null) => (age === null ? name : `${name} · ${age} 岁`),
    fillIn: (name: string) => `填入${name}的姓名和号码`,
    self: '本人',
    bound: '已绑定',
    granted: '已给共济',
    yours: (word: string) => `您的${word}`,
    of: (name: string, word: string) => `${name}的${word}`,
    pin: (pin: string) => `演示密码：${pin}（改过的，用改后的）`,
  },
  en: {
    open: 'Sandbox: use a fictional person’s card',
    title: 'Cards of the fictional people',
    say: 'People and numbers are invented. Choose one to fill in name and number.',
    named: (name: string, age: number | null) => (age === null ? name : `${name} · ${age}`),
    fillIn: (name: string) => `Fill in ${name}’s name and number`,
    self: 'yourself',
    bound: 'bound',
    granted: 'granted',
    yours: (word: string) => `your ${word}`,
    of: (name: string, word: string) => `${name}’s ${word}`,
    pin: (pin: string) => `Sandbox PIN: ${pin} (or the one you changed it to)`,
  },
})
