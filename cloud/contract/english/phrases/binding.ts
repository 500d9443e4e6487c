import type { Phrases } from '../phrase'

/** What both sides of a binding are told (domain/binding). */
export const BINDING_PHRASES: Phrases = Object.freeze({
  '已绑定{who}': 'Linked with {who}',
  '现在可以替他出示医保码。': 'You can show their code now.',
  '花的是他自己的医保和账户，不动您的钱。':
    'It uses their own insurance and account, and none of your money.',
  '{who}可以出示您的医保码了': '{who} can show your code now',
  '每次使用都会告诉您。': 'You will be told of each use.',
  '不是您同意的，请到“家人”里解除。': 'If you did not agree to this, please end the link under “Family”.',
  '和{who}的绑定已解除': 'The link with {who} has ended',
  '您不再能出示他的医保码，也看不到他的记录。': 'You can no longer show their code, nor see their records.',
  '对方解除了绑定。': 'The other side ended the link.',
  '您不再能出示他的医保码。': 'You can no longer show their code.',
  '{who}不再能出示您的医保码': '{who} can no longer show your code',
  '对方手机上的码已马上作废。': 'The code on the other phone became void at once.',
  '您的医保和账户不受影响。': 'Your insurance and your account are not affected.',
  '和{who}的绑定 {day} 起解除': 'The link with {who} ends on {day}',
  '按当地规定次日生效，{day} 当天还可以出示他的医保码。':
    'By the local rules it takes effect on the next day; on {day} you can still show their code.',
  '{who}从 {day} 起不能再出示您的医保码': 'From {day} on {who} can no longer show your code',
  '按当地规定次日生效，{day} 当天还可以出示。':
    'By the local rules it takes effect on the next day; on {day} it can still be shown.',
  '想马上停用，请到“我的”停用医保码。': 'To stop it at once, suspend your code under “Me”.',
  '{who}申请出示您的医保码': '{who} asks to show your code',
  '请打开对方发来的邀请，本人刷脸才能接受。':
    'Please open the invitation you were sent; only your own face check accepts it.',
  '不认识的话不用理会。': 'If you do not know the sender, ignore it.',
  '对方交了材料，正在审核。': 'Papers were handed in and are being reviewed.',
  '不是您同意的，请告诉医保经办窗口。': 'If you did not agree to this, please tell the insurance counter.',
  '绑定{who}的申请已提交': 'The application to link {who} was sent',
  '工作人员会在 {number} 小时内审核，好了给您发消息。':
    'A clerk reviews it within {number} hours; you will get a message.',
  '绑定{who}没有办成': 'Linking {who} did not work out',
  '家人没有接受邀请。先和家人说一声，再发一次。':
    'Your relative did not accept the invitation. Please talk with them first, then send it again.',
  '{who}已本人确认绑定': '{who} confirmed the link in person',
  '可以继续出示他的医保码。': 'You can go on showing their code.',
  '您确认了{who}的绑定': 'You confirmed the link with {who}',
  '对方可以继续出示您的医保码，您随时可以解除。':
    'The other side can go on showing your code; you can end this at any time.',
  '绑定{who}还差材料': 'One more paper is needed to link {who}',
  '请在 {day} 前交上，过了要重新申请。':
    'Please send it before {day}; after that you would have to apply again.',
  '绑定{who}已过期': 'The application to link {who} has expired',
  '没有等到要补的材料，这件申请已经过期。':
    'The paper that was asked for did not come, and this application has expired.',
  '要绑定请重新申请。': 'To link, please apply again.',
  '家人没有在期限前接受邀请。': 'Your relative did not accept the invitation in time.',
  '和家人说一声，再发一次。': 'Please talk with them and send it again.',
  '和{who}的绑定已由经办解除': 'A clerk ended the link with {who}',
  '原因：{word}。': 'Reason: {word}.',
  '有疑问请打 12393。': 'If you have questions, please call 12393.',
  '经办解除了绑定，原因：{word}。': 'A clerk ended the link. Reason: {word}.',
  '{who}满 {number} 周岁了': '{who} turned {number}',
  '以后出示他的医保码，要他本人刷脸同意一次。':
    'To go on showing their code, they must agree once by a face check.',
  '{day} 前还可以照常出示。': 'Until then, before {day}, you can show it as before.',
  '您满 {number} 周岁了': 'You turned {number}',
  '{who}还能不能出示您的医保码，由您自己决定。':
    'Whether {who} can go on showing your code is yours to decide.',
  '同意就刷一次脸。': 'If you agree, do one face check.',
  '{who}绑定了{who2}': '{who} linked {who2}',
  '凭出生医学证明和您的刷脸办的。': 'It was done by the birth certificate and your face check.',
  '不是您同意的，请打 12393 或告诉医保经办窗口。':
    'If you did not agree to this, please call 12393 or tell the insurance counter.',
  '两人相差不到 {number} 岁。': 'You are less than {number} years apart.',
  '请核对关系和号码。': 'Please check the relation and the number.',
  '{who}还没到结婚的年龄。': '{who} has not reached the age of marriage.',
  '请核对关系。': 'Please check the relation.',
  '看病、买药时替您出示医保码，花的是您自己的医保和账户':
    'Show your code for you at the doctor’s and the pharmacy; it uses your own insurance and account',
  '看您的参保状态、余额和使用记录': 'See how you are insured, your balances and your records',
  '替您激活医保码、改密码（要您本人刷脸）':
    'Activate your code and change its PIN for you (with your own face check)',
  替您开通医保钱包: 'Open a medical wallet for you',
  '我承诺：填写的关系和提交的材料都是真的。':
    'I promise: the relation that I entered and the papers that I hand in are true.',
  '我只在家人本人看病、买药时，替家人出示医保码。':
    'I show my relatives’ codes only when they themselves see a doctor or buy medicine.',
  '我不用家人的医保码给自己或别人看病、买药，也不把码发给别人。':
    'I do not use their codes for myself or others, and send the codes to nobody.',
  '关系有变化时，我会马上解除绑定。': 'When the relation changes I end the link at once.',
  '如有不实，我愿意承担责任，并同意解除绑定。':
    'If any of this is untrue I take the responsibility and agree that the link is ended.',
  '（模拟·不可用于真实就医）': '(Simulated; not for real care)',
})
