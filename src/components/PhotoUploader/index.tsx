import { Image, Text, View } from '@tarojs/components'
import { useState } from 'react'
import { defineText, useText } from '@/i18n/useText'
import { type PhotoFault, type ReadyPhoto, showPhoto, takePhoto } from '@/platform/photo'
import { Spinner } from '../Button'
import { cx } from '../cx'
import { FieldError } from '../Field'
import { Icon } from '../Icon'
import { Press } from '../Press'
import { spoken } from '../spoken'
import './index.scss'
import { usePunctuation } from '@/i18n/punctuation'

const text = defineText({
  zh: {
    add: '拍照或选照片',
    again: '再拍一张',
    remove: (name: string) => `删掉${name}`,
    look: (name: string) => `看大图：${name}`,
    nth: (label: string, place: number) => `${label}第 ${place} 张`,
    uploading: (percent: number) => `正在上传 ${percent}%`,
    faults: {
      noPicture: '这不是照片。请选一张照片。',
      tooSmall: '照片太小，字看不清。请离近一点再拍一张。',
      tooDark: '照片太暗。请到亮一点的地方再拍一张。',
      tooBright: '照片反光。换个角度再拍一张。',
      blurred: '照片糊了。手拿稳，等对好焦再拍一张。',
    } satisfies Record<PhotoFault, string>,
  },
  en: {
    add: 'Take or choose a photo',
    again: 'Another photo',
    remove: (name: string) => `Remove ${name}`,
    look: (name: string) => `Enlarge ${name}`,
    nth: (label: string, place: number) => `${label}, photo ${place}`,
    uploading: (percent: number) => `Uploading ${percent}%`,
    faults: {
      noPicture: 'This is not a photo. Please choose a photo.',
      tooSmall: 'The photo is too small to read. Please move closer and take it again.',
      tooDark: 'The photo is too dark. Please take it again in better light.',
      tooBright: 'The photo reflects light. Please take it again from another angle.',
      blurred: 'The photo is blurred. Hold still and take it again.',
    } satisfies Record<PhotoFault, string>,
  },
})

/** A photo as the page keeps it. `percent` is null once it has been sent. */
export interface UploadedPhoto {
  id: string
  preview: string
  percent: number | null
}

export interface PhotoUploaderProps {
  /** What is to be photographed: 户口本首页. */
  label: string
  hint?: string
  photos: readonly UploadedPhoto[]
  max?: number
  /** A legible photo was taken: send it. */
  onAdd: (photo: ReadyPhoto) => void
  onRemove: (id: string) => void
  error?: string | null
}

/** Photos of one paper: taken or chosen, made smaller, checked to be legible before they are sent, shown small. */
export function PhotoUploader({ label, hint, photos, max = 3, onAdd, onRemove, error }: PhotoUploaderProps) {
  const between = usePunctuation()
  const words = useText(text)
  const [fault, setFault] = useState<PhotoFault | null>(null)
  const add = async () => {
    const taken = await takePhoto()
    if (taken === null) return
    setFault(taken.fault)
    if (taken.fault === null) onAdd(taken)
  }
  return (
    <View className="field">
      <View className="field-label">
        <Text>{label}</Text>
        <Text className="nowrap">
          {photos.length} / {max}
        </Text>
      </View>
      <View className="photos">
        {photos.map((photo, place) => (
          <Photo key={photo.id} photo={photo} name={words.nth(label, place + 1)} onRemove={onRemove} />
        ))}
        {photos.length < max ? (
          <Press
            className={cx('photo', 'photo-add', Boolean(fault ?? error) && 'bad')}
            label={`${label}${between.colon}${photos.length === 0 ? words.add : words.again}`}
            onPress={() => void add()}
          >
            <Icon name="camera" />
            <Text>{photos.length === 0 ? words.add : words.again}</Text>
          </Press>
        ) : null}
      </View>
      {hint ? <View className="note">{hint}</View> : null}
      <FieldError error={fault === null ? error : words.faults[fault]} />
    </View>
  )
}

function Photo({
  photo,
  name,
  onRemove,
}: {
  photo: UploadedPhoto
  name: string
  onRemove: (id: string) => void
}) {
  const words = useText(text)
  return (
    <View className="photo">
      <Press className="photo-look" label={words.look(name)} onPress={() => void showPhoto(photo.preview)}>
        <Image className="photo-img" src={photo.preview} mode="aspectFill" imgProps={{ alt: '' }} />
      </Press>
      {photo.percent === null ? null : (
        <View className="photo-way" {...spoken({ role: 'status', label: words.uploading(photo.percent) })}>
          <Spinner />
          <Text>{photo.percent}%</Text>
        </View>
      )}
      <Press className="photo-off" label={words.remove(name)} onPress={() => onRemove(photo.id)}>
        <Icon name="cross" size="s" bold />
      </Press>
    </View>
  )
}
