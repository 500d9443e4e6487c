import { defineRefusals } from './define'

/** 101xx: verifying a person, the credential and its PIN, sessions. */
export const identityRefusals = defineRefusals({
  ID_NUMBER_LENGTH: {
    number: 10101,
    sentence: '身份证号应是 18 位，现在是 {length} 位。请对着证件，一位一位核对。',
    english:
      'An ID number has 18 characters; this one has {length}. Please compare it with the card, one by one.',
    meaning: 'The ID number, after normalising, does not have 18 characters.',
  },
  ID_NUMBER_CHARACTERS: {
    number: 10102,
    sentence: '身份证号里有不该有的字。只能是数字，最后一位可以是 X。请核对。',
    english:
      'There is a wrong character in the ID number. Only digits, and an X at the end, are possible. Please check.',
    meaning: 'Something other than digits and a final X.',
  },
  ID_NUMBER_BIRTH_DATE: {
    number: 10103,
    sentence: '身份证号里的出生日期不存在。请核对第 7 到 14 位。',
    english: 'The birth date in the ID number does not exist. Please check characters 7 to 14.',
    meaning: 'Digits 7 to 14 are no calendar day, lie in the future, or more than 150 years back.',
  },
  ID_NUMBER_CHECK_DIGIT: {
    number: 10104,
    sentence: '身份证号有一位不对。请对着证件，一位一位核对。',
    english: 'One character of the ID number is wrong. Please compare it with the card, one by one.',
    meaning: 'The check character (GB 11643) does not fit.',
  },
  NAME_INVALID: {
    number: 10105,
    sentence: '姓名写法不对。请按证件填写，2 到 50 个字，中间的点用“·”。',
    english:
      'The name is not written right. Please write it as on the document, 2 to 50 characters, with “·” for a dot in the middle.',
    meaning: 'The name has forbidden characters or a wrong length.',
  },
  PERSON_NOT_FOUND: {
    number: 10106,
    sentence: '没有查到这个姓名和号码。请核对两项是否和证件一样；演示环境只认演示人物，不会保存您填的号码。',
    english:
      'Nobody with this name and number was found. Please check both against the document; the demo knows its own people only and does not keep what you entered.',
    meaning:
      'Name and number do not belong to one person of the registry. Neither is stored or logged. A wrong name and an unknown number are not told apart.',
  },
  ALREADY_VERIFIED: {
    number: 10107,
    sentence: '您已经用另一个身份完成了认证。要换人，请先退出登录。',
    english: 'You are verified as another person. To change, please sign out first.',
    meaning: 'The user is already joined to another person.',
  },
  PERSON_DECEASED: {
    number: 10108,
    sentence: '这位参保人的登记已经注销，不能办理。如有疑问请联系参保地医保局。',
    english:
      'This person’s registration has been closed, so nothing can be done. If in doubt, ask the insurance bureau of their region.',
    meaning: 'The registry marks the person as deceased.',
  },
  FACE_NEEDED: {
    number: 10109,
    sentence: '这一步要{name}本人刷脸。请让本人看着手机。',
    english: 'This step needs a face check of {name}. Please let them look at the phone.',
    meaning: 'The call needs a face check of this person and was given none.',
  },
  FACE_MISMATCH: {
    number: 10110,
    sentence: '镜头里不像是{name}。请让本人正对手机，再试一次。',
    english: 'The camera does not see {name}. Please have them face the phone and try again.',
    meaning: 'The face service says it is somebody else.',
  },
  FACE_NOT_LIVE: {
    number: 10111,
    sentence: '没有检测到真人。请不要对着照片，眨眨眼再试一次。',
    english: 'No living person was seen. Please do not use a photo; blink, and try again.',
    meaning: 'The face service saw no living face.',
  },
  FACE_TIMED_OUT: {
    number: 10112,
    sentence: '刷脸超时了。请到亮一点的地方，再试一次。',
    english: 'The face check took too long. Please go where it is brighter and try again.',
    meaning: 'No verdict within the life of the token.',
  },
  FACE_TOKEN_INVALID: {
    number: 10113,
    sentence: '这次刷脸已经用过或过期了。请重新刷脸。',
    english: 'This face check was used already or has expired. Please do it again.',
    meaning: 'The token is unknown, used, expired, of another user, person or purpose.',
  },
  FACE_LOCKED: {
    number: 10114,
    sentence: '刷脸连续三次没有通过，{retryAfter} 秒后才能再试。着急的话请带身份证到窗口办理。',
    english:
      'The face check failed three times. Try again in {retryAfter} seconds. If it is urgent, take the ID card to a counter.',
    meaning: 'Three failures lock the checks of this person for a time.',
  },
  CREDENTIAL_NOT_ACTIVE: {
    number: 10115,
    sentence: '{name}的医保码还没有激活。请先激活，约 1 分钟。',
    english: 'The code of {name} is not active yet. Please activate it; it takes about a minute.',
    meaning: 'The person has no activated credential.',
  },
  CREDENTIAL_ALREADY_ACTIVE: {
    number: 10116,
    sentence: '{name}的医保码已经激活过了，可以直接出示。',
    english: 'The code of {name} is active already and can be shown.',
    meaning: 'Nothing to do: the credential is active.',
  },
  CREDENTIAL_SUSPENDED: {
    number: 10117,
    sentence: '{name}的医保码已停用。请本人刷脸并输入密码恢复，或带身份证、社保卡就医，共济照样生效。',
    english:
      'The code of {name} is suspended. Please have them restore it by face and PIN, or use the ID card or social security card; aid works with those, too.',
    meaning: 'The credential was suspended; only `restoreCredential` lifts it.',
  },
  PIN_WRONG: {
    number: 10118,
    sentence: '密码不对，还可以试 {left} 次。忘记了可以刷脸重设。',
    english: 'The PIN is wrong; {left} tries are left. If it is forgotten, reset it by face.',
    meaning: 'The PIN does not match.',
  },
  PIN_LOCKED: {
    number: 10119,
    sentence: '密码错了太多次，{retryAfter} 秒后再试，或者刷脸重设。',
    english: 'Too many wrong PINs. Try again in {retryAfter} seconds, or reset it by face.',
    meaning: 'Five wrong PINs lock the credential’s PIN for a time.',
  },
  PIN_TOO_SIMPLE: {
    number: 10120,
    sentence: '这个密码太容易猜。请不要用连续、重复的数字，也不要用生日。',
    english: 'This PIN is too easy to guess. Please use no equal or consecutive digits and no birthday.',
    meaning: 'Six equal or consecutive digits, or a date of birth.',
  },
  CHANNEL_LIMIT: {
    number: 10121,
    sentence: '{name}已经在 {limit} 个渠道激活过医保码。请先在不用的渠道移除。',
    english:
      'The code of {name} is active on {limit} channels already. Please remove it from one that is not used.',
    meaning: 'The credential’s channels reached the policy’s limit.',
  },
  FACE_CONSENT_NEEDED: {
    number: 10122,
    sentence: '{name}撤回了刷脸的同意。请本人到“我的—隐私”里重新同意，或者带身份证到窗口办理。',
    english:
      '{name} took back the consent to face checks. Please have them consent again under “Me – Privacy”, or take the ID card to a counter.',
    meaning: 'The person took the consent to face checks back; no check is opened.',
  },
  HEALTH_CONSENT_NEEDED: {
    number: 10123,
    sentence: '{name}撤回了使用医保数据的同意，所以医保码停着。请本人到“我的—隐私”里重新同意，再来恢复。',
    english:
      '{name} took back the consent to the use of insurance data, so the code rests. Please have them consent again under “Me – Privacy”, then restore it.',
    meaning: 'The credential rests as long as the consent to the use of health data is taken back.',
  },
  TRANSFER_WAITS: {
    number: 10124,
    sentence: '还有 {count} 笔转账没有结束。请等对方收下或退回以后，再注销。',
    english:
      '{count} transfers are still open. Please wait until they are received or returned, then delete the account.',
    meaning:
      'Wallet transfers that wait for an answer, sent by or to the person who wants to delete the account.',
  },
})
