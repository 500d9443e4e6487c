import { defineRefusals } from './define'

/** 112xx: uploads. */
export const filesRefusals = defineRefusals({
  FILE_NOT_A_PICTURE: {
    number: 11201,
    sentence: '这不是能看的图片。请拍照，或选一张 JPG、PNG 图片。',
    english: 'This is no picture that can be shown. Please take a photo, or choose a JPG or PNG.',
    meaning: 'The bytes are no JPEG, PNG or WebP, whatever the name says.',
  },
  FILE_TOO_LARGE: {
    number: 11202,
    sentence: '图片太大了（最多 {limit} MB）。请重拍，或压缩后再传。',
    english: 'The picture is too large ({limit} MB at most). Please take it again, or make it smaller.',
    meaning: 'Above the limit of the host.',
  },
  FILE_EMPTY: {
    number: 11203,
    sentence: '图片是空的。请重新拍一张。',
    english: 'The picture is empty. Please take it again.',
    meaning: 'No bytes arrived.',
  },
  FILE_TOKEN_INVALID: {
    number: 11204,
    sentence: '上传的时间过了。请再选一次图片。',
    english: 'The time for uploading is over. Please choose the picture again.',
    meaning: 'The upload token is unknown, used or expired.',
  },
  FILE_NOT_YOURS: {
    number: 11205,
    sentence: '这张图片不是您上传的，不能用。请重新上传。',
    english: 'You did not upload this picture, so it cannot be used. Please upload it yourself.',
    meaning: 'Evidence must be the applicant’s own upload.',
  },
})
