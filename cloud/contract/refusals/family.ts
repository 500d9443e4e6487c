import { defineRefusals } from './define'

/** 104xx: bindings and invitations. */
export const familyRefusals = defineRefusals({
  BINDING_SELF: {
    number: 10401,
    sentence: '填的是您自己的身份证号。自己的码不用绑定，请填家人的。',
    english: 'This is your own ID number. Your own code needs no linking; please enter a relative’s.',
    meaning: 'The named relative is the applicant.',
  },
  BINDING_EXISTS: {
    number: 10402,
    sentence: '您已经绑定了{name}，可以直接出示。',
    english: 'You are linked with {name} already and can show the code.',
    meaning: 'An active binding of this pair exists.',
  },
  APPLICATION_OPEN: {
    number: 10403,
    sentence: '您给{name}的申请还在办理中，请到“办理进度”里看。',
    english: 'Your application for {name} is still open. See “Progress”.',
    meaning: 'An application for this pair is still open.',
  },
  RELATION_NOT_ALLOWED: {
    number: 10404,
    sentence: '按{region}的规定，“{relation}”不能绑定亲情账户。请换一种关系，或咨询医保局 12393。',
    english:
      'By the rules of {region}, “{relation}” cannot be linked. Please choose another relation, or ask the insurance bureau at 12393.',
    meaning: 'The region’s list of relations lacks this one.',
  },
  RELATION_SEX: {
    number: 10405,
    sentence: '“{relation}”和身份证上的性别对不上。请重选关系，或核对号码。',
    english:
      '“{relation}” does not fit the sex in the ID number. Please choose the relation again, or check the number.',
    meaning: 'The relation’s sex contradicts the ID number.',
  },
  RELATION_AGE: {
    number: 10406,
    sentence: '“{relation}”和年龄对不上。请重选关系，或核对号码。',
    english: '“{relation}” does not fit the age. Please choose the relation again, or check the number.',
    meaning: 'A parent or grandparent younger than the child, or the reverse.',
  },
  RELATION_TAKEN: {
    number: 10407,
    sentence: '一个人只有一位{relation}，已经绑定了另一位。请核对关系；绑错了的，先解除那一个。',
    english:
      'A person has only one {relation}, and another is linked already. Please check the relation; if that one is wrong, end it first.',
    meaning:
      'One father, one mother, one spouse, by what the bindings of both sides say: a father named by a child, and a man who named the child as his.',
  },
  HOLDER_NOT_ACTIVATED: {
    number: 10408,
    sentence: '请先激活您自己的医保码，再绑定家人。',
    english: 'Please activate your own code first, then link relatives.',
    meaning: 'The holder needs an active credential of his own.',
  },
  HOLDER_TOO_YOUNG: {
    number: 10409,
    sentence: '未满 {age} 周岁不能绑定家人。请让父母来办。',
    english: 'Nobody under {age} can link relatives. Please let a parent do it.',
    meaning: 'Only a person from the policy’s age may hold others’ codes.',
  },
  MEMBER_LIMIT: {
    number: 10410,
    sentence: '一个人最多绑定 {limit} 位家人，已经满了。请先解除一位不常用的。',
    english:
      'One person can link {limit} relatives at most, and that is reached. Please end one that is seldom used.',
    meaning: 'Active bindings reached the policy’s limit.',
  },
  MONTH_LIMIT: {
    number: 10411,
    sentence: '这个月新绑定已满 {limit} 位，下个月再来。解除绑定不会把名额还回来。',
    english:
      'This month’s {limit} new links are used up; come back next month. Ending a link does not give one back.',
    meaning: 'New bindings this month reached the policy’s limit; unbinding does not give one back.',
  },
  HOLDERS_LIMIT: {
    number: 10412,
    sentence: '{name}已经被 {limit} 个人绑定，不能再加。请先让其中一位解除。',
    english:
      '{name} is linked by {limit} people already; no more can be added. Please have one of them end it first.',
    meaning: 'The member has as many holders as the policy allows (disputed value).',
  },
  EVIDENCE_MISSING: {
    number: 10413,
    sentence: '还差材料：{missing}。请补齐再提交。',
    english: 'Papers are missing: {missing}. Please add them, then submit.',
    meaning: 'No set of papers that the region accepts is complete.',
  },
  COMMITMENT_NEEDED: {
    number: 10414,
    sentence: '还差您签名的承诺书。请看完后写上姓名。',
    english: 'Your signed commitment is missing. Please read it and write your name.',
    meaning: 'The commitment is missing, of an old text, or signed with another name.',
  },
  WAY_NOT_OPEN: {
    number: 10415,
    sentence: '这种办法不适用于{age}周岁的家人。请按页面给出的办法办理。',
    english:
      'This way is not for a relative who is {age} years old. Please use the way that the page offers.',
    meaning: 'Documents for an adult where the region has no such way, or the like.',
  },
  INVITATION_EXPIRED: {
    number: 10416,
    sentence: '这个邀请已经答复过，或者过期了。还没有绑定的话，请让家人重新发一个。',
    english:
      'The invitation was answered already, or has expired. If you are not bound yet, please ask your relative to send a new one.',
    meaning: 'The invitation’s hours passed, or it was withdrawn or answered.',
  },
  INVITATION_NOT_FOR_YOU: {
    number: 10417,
    sentence: '这个邀请是发给别人的，只有被邀请的本人才能接受。',
    english: 'This invitation is for someone else. Only the invited person can accept it.',
    meaning: 'The signed-in user is not the named person; forwarding does not help.',
  },
  BINDING_ENDED: {
    number: 10418,
    sentence: '这个绑定已经解除了。',
    english: 'This link has been ended already.',
    meaning: 'Unbinding twice, or something of an ended binding.',
  },
  UNBIND_LOCKED: {
    number: 10419,
    sentence: '按{region}的规定，绑定 {days} 天后才能解除。',
    english: 'By the rules of {region}, a link can be ended after {days} days.',
    meaning: 'A region with a lock period.',
  },
  UNBIND_PENDING: {
    number: 10424,
    sentence: '已经有人解除了这个绑定，{day} 零点起生效，不用再解除一次。',
    english: 'This link is being ended already, from midnight of {day}. You need not end it again.',
    meaning:
      'A region whose unbindings take effect on the next day; one of the two sides asked for it today.',
  },
  APPLICATION_CLOSED: {
    number: 10420,
    sentence: '这件申请已经办结，不能再改。请看最新的进度。',
    english: 'This application is closed and cannot be changed. Please see its latest progress.',
    meaning: 'Withdrawing or reviewing what is no longer open.',
  },
  BINDING_COOLDOWN: {
    number: 10421,
    sentence: '刚解除过和{name}的绑定。按{region}的规定，{day} 起才能再绑定。',
    english:
      'The link with {name} was ended a short time ago. By the rules of {region} you can link again from {day}.',
    meaning: 'A region with a cool-down after unbinding.',
  },
  BIRTH_CERT_INVALID: {
    number: 10422,
    sentence: '出生医学证明的编号应是 1 个字母加 9 位数字。请对着证件核对。',
    english: 'A birth certificate’s number is 1 letter and 9 digits. Please check it against the paper.',
    meaning: 'The number of a birth certificate does not have its form.',
  },
  BIRTH_CERT_NOT_FOUND: {
    number: 10423,
    sentence: '没有查到这张出生医学证明，或者母亲的姓名、号码和证明上不一样。请核对；演示环境只认演示人物。',
    english:
      'This birth certificate was not found, or the mother’s name or number differs from it. Please check; the demo knows its own people only.',
    meaning:
      'No newborn of the registry has this certificate and this mother. An unknown number and another mother are not told apart.',
  },
})
