import { Text, View } from '@tarojs/components'
import { useEffect, useRef } from 'react'
import { useText } from '@/i18n/useText'
import { isMini } from '@/platform/target'
import type { CallError } from '@/services'
import { Banner } from '../Banner'
import { Button } from '../Button'
import { cx } from '../cx'
import { Icon, type IconName } from '../Icon'
import { Press } from '../Press'
import { useBackCloses } from '../Sheet/useBackCloses'
import { SimulationMark } from '../SimulationMark'
import { spoken } from '../spoken'
import { Trouble } from '../Trouble'
import { type Face, type FaceRequest, useFaceSteps } from './useFaceSteps'
import { faceText } from './words'
import './index.scss'

const FACES: readonly { face: Face; icon: IconName }[] = [
  { face: 'subject', icon: 'face' },
  { face: 'someoneElse', icon: 'family' },
  { face: 'photo', icon: 'idcard' },
  { face: 'nobody', icon: 'eye' },
]

export interface FaceLayerProps {
  request: FaceRequest
  /** Whose face, as the page calls him: 爸爸, 您本人. */
  name: string
  onPass: (faceToken: string) => void
  /** A refusal that is not about the face belongs to the page. */
  onRefused: (error: CallError) => void
  onClose: () => void
}

/** The camera over the whole page. On a sandbox it is simulated: one picks what stands before it. */
export function FaceLayer({ request, name, onPass, onRefused, onClose }: FaceLayerProps) {
  const words = useText(faceText)
  const { step, open, present } = useFaceSteps(request, onPass, onRefused)
  const layer = useRef<HTMLElement | null>(null)
  useBackCloses(true, onClose)
  useEffect(() => {
    if (!isMini) layer.current?.focus?.()
  }, [])
  const busy = step.at === 'opening' || step.at === 'judging'
  return (
    <View
      className="face-layer"
      ref={layer}
      {...(isMini ? {} : { tabIndex: -1, 'aria-modal': true })}
      {...spoken({ role: 'dialog', label: words.title(name) })}
    >
      <View className="face-in">
        <SimulationMark />
        <View className="face-title" {...spoken({ role: 'heading', level: 2 })}>
          {words.title(name)}
        </View>
        <View className={cx('face-frame', busy && 'busy', step.at === 'failed' && 'bad')}>
          <Icon name="face" />
        </View>
        <View className="face-say" {...spoken({ role: 'status', busy })}>
          <Text>{step.at === 'failed' || step.at === 'refused' ? '' : words[step.at]}</Text>
        </View>
        {step.at === 'failed' ? (
          <Banner tone="bad" fact={words.failed}>
            <Text>{step.verdict === 'mismatch' ? words.mismatch(name) : words[step.verdict]}</Text>
          </Banner>
        ) : null}
        {step.at === 'refused' ? <Trouble error={step.error} /> : null}
        {step.at === 'camera' ? (
          <View className="face-choices">
            {FACES.map(({ face, icon }) => (
              <Press
                key={face}
                className="face-choice"
                label={words[face]}
                onPress={() => void present(face)}
              >
                <Icon name={icon} />
                <Text>{words[face]}</Text>
              </Press>
            ))}
          </View>
        ) : null}
        <View className="face-foot">
          {step.at === 'failed' || step.at === 'refused' ? (
            <Button label={words.again} onPress={() => void open()} />
          ) : null}
          <Button kind="edge" label={words.giveUp} onPress={onClose} />
          <View className="note center">{words.privacy}</View>
        </View>
      </View>
    </View>
  )
}
